import { fonts, type Drawing } from './drawing.ts'

/** A drawing in the page, as part of it: policies that forbid data images don't matter. */
export function DrawingSvg({ drawing, label }: { drawing: Drawing; label: string }) {
  const { width, height, shapes, labels } = drawing
  return (
    <svg
      class="drawn-card"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      fill="none"
      stroke-linejoin="round"
      stroke-linecap="round"
      font-family={fonts}
    >
      {shapes.map((shape, index) => (
        <path key={index} {...shape} />
      ))}
      {labels.map(({ text, x, y, size, weight, color, anchor }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          font-size={size}
          font-weight={weight}
          fill={color}
          text-anchor={anchor}
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
