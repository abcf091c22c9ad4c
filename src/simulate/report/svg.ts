/** Attributes of an SVG element; numbers are rounded to a tenth. */
type Attributes = Record<string, string | number>

/** One element. Children aren't escaped: nothing here comes from outside. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? tenth(value) : value}"`)
    .join('')
  return children.length
    ? `<${name}${written}>${children.join('')}</${name}>`
    : `<${name}${written}/>`
}

const tenth = (value: number) => Math.round(value * 10) / 10

/**
 * A whole drawing with its own background, so that it can be read on any page, light or dark.
 *
 * @param title - What it shows, for screen readers.
 * @param lines - The elements, one per line of the file.
 */
export function drawing(
  width: number,
  height: number,
  title: string,
  lines: readonly string[]
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    tag('title', { id: 'title' }, title),
    `<style>${style}</style>`,
    tag('rect', { class: 'background', width, height, rx: 8 }),
    ...lines,
    '</svg>',
    ''
  ].join('\n')
}

/** A linear scale from values to coordinates. */
export function scale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number]
): (value: number) => number {
  return (value) => start + ((value - low) / (high - low)) * (end - start)
}

const style = [
  'text{font:12px system-ui,sans-serif;fill:#3b434c}',
  '.background{fill:#fff}',
  '.head{font-weight:600;fill:#1b2026}',
  '.small{font-size:11px}',
  '.grid{stroke:#e3e7eb}',
  '.ideal{stroke:#8c959f;stroke-dasharray:4 3}',
  '.a{fill:#1f5fbf;stroke:#1f5fbf}',
  '.b{fill:#b8560a;stroke:#b8560a}',
  '.c{fill:#6b7580;stroke:#6b7580}',
  '.line{fill:none;stroke-width:2}',
  '.soft{fill-opacity:.55}',
  '.ta{fill:#1f5fbf}.tb{fill:#b8560a}.tc{fill:#5c6570}',
  '.s1{fill:#1c4f9c}.s2{fill:#3f74c2}.s3{fill:#b3cdf0}.s4{fill:#d9dde2}',
  '.on1,.on2{fill:#fff}.on3,.on4{fill:#1b2026}',
  '@media(prefers-color-scheme:dark){',
  'text{fill:#b9c1ca}',
  '.background{fill:#14181d}',
  '.head{fill:#eef1f4}',
  '.grid{stroke:#2a3038}',
  '.ideal{stroke:#6b7580}',
  '.a{fill:#6ea8ff;stroke:#6ea8ff}',
  '.b{fill:#f0994d;stroke:#f0994d}',
  '.c{fill:#98a2ad;stroke:#98a2ad}',
  '.ta{fill:#6ea8ff}.tb{fill:#f0994d}.tc{fill:#98a2ad}',
  '.s1{fill:#6ea8ff}.s2{fill:#3f76c4}.s3{fill:#28496f}.s4{fill:#353c45}',
  '.on1{fill:#0d1117}.on2,.on3,.on4{fill:#fff}',
  '}'
].join('')
