import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture: three bytes for each point, row by row. */
interface Picture {
  width: number
  height: number
  points: Uint8Array
}

/**
 * The same picture with at most 256 colors, which is enough for our screens, in about a
 * quarter of the bytes.
 *
 * @param png - As Chromium writes them: eight bits a channel, with or without alpha, not interlaced.
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, points } = decode(png)
  const palette = commonColors(points)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      const color = (points[at]! << 16) | (points[at + 1]! << 8) | points[at + 2]!
      if (!nearest.has(color)) nearest.set(color, indexOfNearest(palette, color))
      rows[y * (width + 1) + 1 + x] = nearest.get(color)!
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const colors = Buffer.from(palette.flatMap(channels))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const channels = (color: number) => [color >> 16, (color >> 8) & 255, color & 255]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** @see https://www.w3.org/TR/png/#9Filters */
function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const size = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
    }
  }
  const raw = inflateSync(Buffer.concat(parts))
  const length = width * size
  const points = new Uint8Array(width * height * 3)
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)]!
    const row = Uint8Array.from(raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1)))
    for (let x = 0; x < length; x++) {
      const left = x < size ? 0 : row[x - size]!
      const up = above[x]!
      const corner = x < size ? 0 : above[x - size]!
      row[x]! += [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
    }
    for (let x = 0; x < width; x++) {
      points.set(row.subarray(x * size, x * size + 3), (y * width + x) * 3)
    }
    above = row
  }
  return { width, height, points }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [guess - left, guess - up, guess - corner].map(Math.abs)
  return a! <= b! && a! <= c! ? left : b! <= c! ? up : corner
}

/** The 256 most common colors, and of similar ones only the more common. */
function commonColors(points: Uint8Array): number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < points.length; at += 3) {
    const color = (points[at]! << 16) | (points[at + 1]! << 8) | points[at + 2]!
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const chosen = new Map<number, number>()
  for (const [color] of [...counts].sort((a, b) => b[1] - a[1])) {
    const cell = color & 0xf8f8f8
    if (chosen.size < 256 && !chosen.has(cell)) chosen.set(cell, color)
  }
  return [...chosen.values()]
}

function indexOfNearest(palette: readonly number[], color: number): number {
  const [red, green, blue] = channels(color)
  let best = 0
  let least = Infinity
  for (const [index, candidate] of palette.entries()) {
    const [r, g, b] = channels(candidate)
    const distance = (r! - red!) ** 2 + (g! - green!) ** 2 + (b! - blue!) ** 2
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}
