import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { buttonsIn } from './buttons-in.js';
import { carriedQuestion } from './carried-question.js';
import { drawableBlocks } from './drawable-blocks.js';
import { giveRoom } from './give-room.js';
import { ownPictures } from './own-pictures.js';
import type { Preview } from './preview.js';

/** The answer as Slack draws it; pressing a button asks its question. */
export function SlackPreview({ preview, onAsk }: { preview: Preview; onAsk: (question: string) => void }) {
  const { blocks } = preview.slack;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) giveRoom(place.current, preview.pictures);
  }, [preview]);
  // The renderer draws buttons but does not report that one was pressed, so it is looked up by its place.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const pressed = (event.target as Element).closest('button');
    const drawn = [...event.currentTarget.querySelectorAll('button.slack_blocks_to_jsx__button_element')];
    const question =
      pressed && carriedQuestion(buttonsIn(blocks)[drawn.indexOf(pressed)], preview.line.suggestions);
    if (question) onAsk(question);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls; their clicks come up here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button turns Enter and Space into a click itself.
    <div className="panel-body slack" ref={place} lang={preview.line.locale} onClick={onClick}>
      <Message blocks={drawableBlocks(ownPictures(blocks)) as Block[]} name="Demarc" logo="/logo.svg" />
    </div>
  );
}
