/** What is asked for and not there yet: each theme becomes a meeting or a resource in one click. */
import type { JSX } from 'preact';
import type { NetworkView, ThemeLine } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useCardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

interface ThemesProps {
  readonly themes: readonly ThemeLine[];
  onChanged(view: NetworkView): void;
}

export function ThemeList({ themes, onChanged }: ThemesProps): JSX.Element | null {
  if (themes.length === 0) return null;
  return (
    <Section title={networkWords.themes(themes.length)}>
      <p class="quiet">{networkWords.themesHelp}</p>
      {themes.map((theme) => (
        <ThemeItem key={theme.reference} theme={theme} onChanged={onChanged} />
      ))}
    </Section>
  );
}

function ThemeItem({ theme, onChanged }: { theme: ThemeLine; onChanged(view: NetworkView): void }): JSX.Element {
  const { api, open } = useApp();
  const action = useCardAction<NetworkView>(onChanged);
  const { made } = theme;
  const make = (into: 'meeting' | 'resource'): void =>
    void action.act(() => api.makeTheme({ reference: theme.reference, into }), networkWords.themeMade[into]);
  return (
    <div class="network-item">
      <p class="row-main">{theme.sentence}</p>
      <p class="network-detail">{theme.detail}</p>
      {made !== undefined && <p class="network-detail">{made.sentence}</p>}
      <Problem error={action.error} />
      <p class="form-buttons">
        {made === undefined ? (
          (['meeting', 'resource'] as const).map((into) => (
            <ActionButton
              key={into}
              label={networkWords.makeOf(into, theme.sentence)}
              isPending={action.isPending}
              onClick={() => make(into)}
            >
              {networkWords.make[into]}
            </ActionButton>
          ))
        ) : (
          <>
            {made.joins > 0 && (
              <ActionButton
                label={networkWords.joinOf(made.reference, theme.sentence)}
                isPending={action.isPending}
                onClick={() => make(made.kind)}
              >
                {networkWords.join(made.joins)}
              </ActionButton>
            )}
            <button
              type="button"
              class="button-link"
              onClick={() =>
                made.kind === 'meeting' ? open({ view: 'meeting', reference: made.reference }) : void api.showRow(made.reference)
              }
            >
              {networkWords.openMade(made.reference)}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
