import type { LayoutName } from "../company.ts";
import { cards } from "./cards.ts";
import { classic } from "./classic.ts";
import type { Layout } from "./layout.ts";
import { legacy } from "./legacy.ts";
import { single } from "./single.ts";

export const layouts: Record<LayoutName, Layout> = { classic, cards, single, legacy };
