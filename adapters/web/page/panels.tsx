import { lazy, Suspense } from 'react';
import type { Panel, View } from './address.js';
import { ChoiceSwitch, type Option } from './choice-switch.js';
import type { PageTexts } from './page-texts.js';
import type { Preview } from './preview.js';

const load = () => import('./message-previews.js');
const Drawn = {
  slack: lazy(async () => ({ default: (await load()).MESSAGE_PREVIEWS.slack })),
  teams: lazy(async () => ({ default: (await load()).MESSAGE_PREVIEWS.teams })),
};

/** Fetches what draws messages before there is one to draw. */
export const loadPanels = (): void => void load().catch(() => {});

const OPTIONS: readonly Option<Panel>[] = [
  { value: 'slack', label: 'Slack' },
  { value: 'teams', label: 'Microsoft Teams' },
];

interface PanelsProps {
  readonly preview: Preview;
  /** The one that is shown where there is room for one only. */
  readonly panel: Panel;
  readonly texts: PageTexts;
  readonly onAsk: (question: string) => void;
  readonly onLook: (change: Pick<View, 'panel'>) => void;
}

/** The answer as others draw it, side by side, or one at a time. */
export function Panels({ preview, panel, texts, onAsk, onLook }: PanelsProps) {
  const titles = { slack: texts.inSlack, teams: texts.inTeams };
  return (
    <>
      <ChoiceSwitch
        name="panel-switch"
        legend={texts.drawnBy}
        options={OPTIONS}
        chosen={panel}
        onChoose={(chosen) => onLook({ panel: chosen })}
      />
      <div className="panels" data-panel={panel}>
        {OPTIONS.map(({ value }) => {
          const Message = Drawn[value];
          return (
            <section key={value} className="panel" data-panel={value} aria-labelledby={`demarc-${value}`}>
              <h2 id={`demarc-${value}`}>{titles[value]}</h2>
              <Suspense fallback={<div className="panel-body waiting" />}>
                <Message preview={preview} onAsk={onAsk} />
              </Suspense>
            </section>
          );
        })}
      </div>
    </>
  );
}
