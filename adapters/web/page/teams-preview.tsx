import { AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { cardMarkdown } from './card-markdown.js';
import { carriedQuestion } from './carried-question.js';
import { giveRoom } from './give-room.js';
import { ownPictures } from './own-pictures.js';
import type { Preview } from './preview.js';
import { TEAMS_HOST_CONFIG } from './teams-host-config.js';

/** The answer as Microsoft Teams draws it; pressing a button asks its question. */
export function TeamsPreview({ preview, onAsk }: { preview: Preview; onAsk: (question: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const latestOnAsk = useRef(onAsk);
  latestOnAsk.current = onAsk;
  useEffect(() => {
    const drawn = drawCard(preview, (question) => latestOnAsk.current(question));
    if (place.current) replaceCard(place.current, drawn);
  }, [preview]);
  return (
    <div className="panel-body teams" lang={preview.line.locale}>
      <div className="teams-sender">
        <img src="/logo.svg" alt="" width="32" height="32" />
        <span>Demarc</span>
      </div>
      <div className="teams-card" ref={place} />
    </div>
  );
}

/** Shows a card in the place of another. What had the keyboard's focus leaves it to what stands there now. */
function replaceCard(place: HTMLElement, drawn: HTMLElement | undefined): void {
  const controls = () => [...place.querySelectorAll<HTMLElement>('a, button')];
  const focused = controls().indexOf(document.activeElement as HTMLElement);
  place.replaceChildren(...(drawn ? [drawn] : []));
  if (focused >= 0) controls()[focused]?.focus({ preventScroll: true });
}

function drawCard(preview: Preview, onAsk: (question: string) => void): HTMLElement | undefined {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardMarkdown(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(TEAMS_HOST_CONFIG);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url?.startsWith('https://')) {
      window.open(action.url, '_blank', 'noopener,noreferrer');
    }
    const question = action instanceof SubmitAction && carriedQuestion(action.data, preview.line.suggestions);
    if (question) onAsk(question);
  };
  card.parse(ownPictures(preview.teams));
  const drawn = card.render();
  if (drawn) giveRoom(drawn, preview.pictures);
  return drawn;
}
