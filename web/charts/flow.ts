/**
 * A flow between two columns: each box is as high as what passes through it, each ribbon as wide as what it carries.
 */

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Never below zero. */
  readonly amount: number;
}

export interface FlowFrame {
  /** Where ribbons start and where they end. */
  readonly x: readonly [number, number];
  /** Total height of the boxes of one column. */
  readonly span: number;
  readonly gap: number;
  /** Least distance between the tops of two boxes, so that their names do not touch: left column, right column. */
  readonly slots: readonly [number, number];
}

export interface FlowBox {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbon {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  /** An SVG path. */
  readonly path: string;
}

export interface Flow {
  readonly left: readonly FlowBox[];
  readonly right: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
  readonly height: number;
}

/** @param order of the boxes, from the top; a link to a box that is missing is not drawn */
export function flow(
  links: readonly FlowLink[],
  order: { readonly left: readonly string[]; readonly right: readonly string[] },
  { x, span, gap, slots }: FlowFrame,
): Flow {
  const drawn = links.filter(
    ({ from, to, amount }) => amount > 0 && order.left.includes(from) && order.right.includes(to),
  );
  const total = sum(drawn);
  const scale = total > 0 ? span / total : 0;
  const column = (ids: readonly string[], end: 'from' | 'to', slot: number) =>
    stacked(
      ids.map((id) => ({ id, height: scale * sum(drawn.filter((link) => link[end] === id)) })),
      slot,
      gap,
    );
  const [left, right] = [column(order.left, 'from', slots[0]), column(order.right, 'to', slots[1])];
  const height = Math.max(left.height, right.height);
  const boxes = { left: centred(left, height), right: centred(right, height) };
  return { ...boxes, height, ribbons: ribbons(drawn, boxes, x, scale) };
}

const sum = (links: readonly FlowLink[]): number => links.reduce((all, { amount }) => all + amount, 0);

interface Column {
  readonly boxes: readonly FlowBox[];
  readonly height: number;
}

/** A box lower than its slot is centred in it. */
function stacked(boxes: readonly { id: string; height: number }[], slot: number, gap: number): Column {
  let y = 0;
  const placed = boxes.map(({ id, height }) => {
    const room = Math.max(height, slot);
    const box = { id, height, y: y + (room - height) / 2 };
    y += room + gap;
    return box;
  });
  return { boxes: placed, height: Math.max(0, y - gap) };
}

const centred = ({ boxes, height }: Column, within: number): FlowBox[] =>
  boxes.map((box) => ({ ...box, y: box.y + (within - height) / 2 }));

/** On each side, ribbons follow the order of the other column, to cross as little as possible. */
function ribbons(
  links: readonly FlowLink[],
  { left, right }: { left: readonly FlowBox[]; right: readonly FlowBox[] },
  x: readonly [number, number],
  scale: number,
): FlowRibbon[] {
  const filled = new Map<FlowBox, number>();
  return left.flatMap((start) =>
    right.flatMap((end) => {
      const width = scale * sum(links.filter(({ from, to }) => from === start.id && to === end.id));
      if (width === 0) return [];
      const place = (box: FlowBox) => {
        const y = box.y + (filled.get(box) ?? 0);
        filled.set(box, y + width - box.y);
        return y;
      };
      return [{ from: start.id, to: end.id, width, path: ribbon(x, place(start), place(end), width) }];
    }),
  );
}

function ribbon([x0, x1]: readonly [number, number], y0: number, y1: number, width: number): string {
  const r = (value: number) => Math.round(value * 10) / 10;
  const middle = r((x0 + x1) / 2);
  const [a, b, c, d] = [r(y0), r(y1), r(y1 + width), r(y0 + width)];
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}
