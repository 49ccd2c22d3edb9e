import type { PageView } from "../../page-view.ts";

/** "Alder Falls, VA", "Larvara, Santa Fe": a town, its region and nothing else. */
const townAndRegion =
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}, (?:[A-Z]{2,3}|\p{Lu}[\p{L}’' -]{3,20})$/u;

/** So many in a row are where a house serves; one with as many seats prints their streets. */
const row = 5;

const seats =
  /offices?|locations?|branches|standorte|filialen|niederlassungen|sedes|sucursales|oficinas|filiais|unidades|escritórios|agences|bureaux|implantations|sedi|filiali|vestigingen|kantoren/i;

/** Whether a line stands in a row of towns that names whom a house serves. */
export function isOneOfAreas({ lines }: PageView, index: number): boolean {
  const isPlace = (at: number) => {
    const text = lines[at]?.text;
    return text !== undefined && text.length < 50 && townAndRegion.test(text);
  };
  if (!isPlace(index)) return false;
  let first = index;
  while (index - first < 2 * row && isPlace(first - 1)) first -= 1;
  let last = index;
  while (last - index < 2 * row && isPlace(last + 1)) last += 1;
  return last - first + 1 >= row && !seats.test(lines[first - 1]?.text ?? "");
}
