/** How the page may look; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const memory = 'tenure.theme';

/** The theme chosen earlier; the device's where there is none. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(memory);
    return themes.find((known) => known === theme) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows the theme and remembers it; style/tokens.css has the colours of both. */
export function applyTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(memory, theme);
  } catch {
    // A browser that keeps nothing still shows the theme until it is closed.
  }
}
