/** The button of a table that an arrow key leads to from another: the next one in that direction; null where there is none. */
export function stepFrom(
  key: string,
  from: HTMLElement,
  table: HTMLTableElement,
): HTMLElement | null {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  if (!cell || !row) {
    return null;
  }
  const buttonIn = (place: HTMLElement | undefined) => place?.querySelector('button') ?? null;
  const nextOf = (cells: (HTMLElement | undefined)[]) =>
    cells.map(buttonIn).find((button) => button !== null) ?? null;
  const column = [...row.cells].indexOf(cell);
  const line = rows.indexOf(row);
  const cells = [...row.cells];
  const inColumn = (all: HTMLTableRowElement[]) => all.map((each) => each.cells[column]);
  const forward = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return nextOf(key === forward ? cells.slice(column + 1) : cells.slice(0, column).reverse());
    case 'ArrowDown':
      return nextOf(inColumn(rows.slice(line + 1)));
    case 'ArrowUp':
      return nextOf(inColumn(rows.slice(0, line).reverse()));
    case 'Home':
      return nextOf(cells);
    case 'End':
      return nextOf(cells.reverse());
    default:
      return null;
  }
}
