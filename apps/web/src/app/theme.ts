import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
} from '@mantine/core';

/** The green of new connections and of acts; shade 7 is the light theme's, 4 the dark theme's. */
const act: MantineColorsTuple = [
  '#e3f3ee',
  '#c3e6db',
  '#9dd6c5',
  '#6fcdb0',
  '#41bf97',
  '#1fa37d',
  '#0f8f6c',
  '#00795a',
  '#00664c',
  '#00503c',
];

export const theme = createTheme({
  primaryColor: 'act',
  primaryShade: { light: 7, dark: 4 },
  colors: { act },
  black: '#1d2433',
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  defaultRadius: 10,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: (_theme, { variant = 'filled' }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--on-new)' } : {},
      }),
    }),
  },
});

/** Mantine's own colours take the roles of tokens.css, which change with the colour scheme by themselves. */
export const tokensForMantine: CSSVariablesResolver = () => {
  const roles = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-placeholder': 'var(--soft)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
  };
  return { variables: {}, light: roles, dark: roles };
};
