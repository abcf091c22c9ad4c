/** The card's own background, on light and on dark pages, as in `widget/theme/root.css`. */
export const cardColors = { light: '#fffefc', dark: '#1a1917' } as const
