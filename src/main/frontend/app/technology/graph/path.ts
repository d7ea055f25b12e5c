/** A rectangle on the page. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The line from one box to another, as an SVG path: a wave where the boxes stand beside each other;
 * where they stand one above the other, an arc along the side at which lines of text begin.
 */
export function pathBetween(from: Box, to: Box, rightToLeft = false): string {
  const [y1, y2] = [middle(from), middle(to)];
  if (to.left > from.right || to.right < from.left) {
    const [x1, x2] = to.left > from.right ? [from.right, to.left] : [from.left, to.right];
    const turn = (x1 + x2) / 2;
    return `M${x1} ${y1}C${turn} ${y1} ${turn} ${y2} ${x2} ${y2}`;
  }
  const side = rightToLeft ? 'right' : 'left';
  const [x1, x2] = [from[side], to[side]];
  const reach = Math.min(44, 18 + Math.abs(y2 - y1) / 12) * (rightToLeft ? 1 : -1);
  return `M${x1} ${y1}C${x1 + reach} ${y1} ${x2 + reach} ${y2} ${x2} ${y2}`;
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
