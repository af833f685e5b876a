/**
 * Teams's own look for Adaptive Cards, as far as Demarc's cards use it. Colours are CSS variables of playground.css, so that
 * light and dark need no second copy. https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config
 */
export const TEAMS_HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", sans-serif',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--teams-line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: foreground() },
    emphasis: { backgroundColor: 'var(--teams-emphasis)', foregroundColors: foreground() },
    accent: { backgroundColor: 'var(--teams-accent-back)', foregroundColors: foreground() },
    good: { backgroundColor: 'var(--teams-good-back)', foregroundColors: foreground() },
    warning: { backgroundColor: 'var(--teams-warning-back)', foregroundColors: foreground() },
    attention: { backgroundColor: 'var(--teams-attention-back)', foregroundColors: foreground() },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 16 },
  },
  // Below the page's own heading of the card; without it a heading has no level at all.
  textBlock: { headingLevel: 3 },
  factSet: { title: { weight: 'bolder', maxWidth: 150 }, spacing: 10 },
} as const;

function foreground() {
  const color = (name: string) => ({
    default: `var(--teams-${name})`,
    subtle: `var(--teams-${name}-subtle, var(--teams-${name}))`,
  });
  return {
    default: color('text'),
    dark: color('text'),
    light: color('text-subtle'),
    accent: color('accent'),
    good: color('good'),
    warning: color('warning'),
    attention: color('attention'),
  };
}
