import { cardParts } from './card.ts'
import { fonts, type Drawing } from './drawing.ts'

/**
 * A card in the page, as part of it: policies that forbid data images don't matter. Its two parts
 * stand side by side like the file or, where that would be too small to read, one below the other.
 */
export function CardPreview({ drawing, label }: { drawing: Drawing; label: string }) {
  const { height, shapes, labels } = drawing
  return (
    <div class="drawn-card" role="img" aria-label={label}>
      {cardParts.map(([left, width]) => (
        <svg
          key={left}
          viewBox={`${left} 0 ${width} ${height}`}
          aria-hidden="true"
          fill="none"
          stroke-linejoin="round"
          stroke-linecap="round"
          font-family={fonts}
        >
          {shapes.map((shape, index) => (
            <path key={index} {...shape} />
          ))}
          {labels.map(
            ({ text, x, y, size, weight, color, anchor }, index) =>
              x >= left &&
              x < left + width && (
                <text
                  key={index}
                  x={x}
                  y={y}
                  font-size={size}
                  font-weight={weight}
                  fill={color}
                  text-anchor={anchor}
                >
                  {text}
                </text>
              )
          )}
        </svg>
      ))}
    </div>
  )
}
