import type { Imprint } from '../worksheets/SheetPaper.tsx';
import type { Worksheet } from '../worksheets/schema.ts';
import type { ScenarioPart, Step } from './rules.ts';

/** What the page 「テーマを進める」 knows of the course. Plain JSON. */
export interface TopicsProps {
  /** Sheets that are written once for each テーマ, earliest first, without their samples. */
  sheets: Worksheet[];
  /** Sheets whose entries the sheets of a テーマ point at. */
  linked: Worksheet[];
  steps: Step[];
  scenario: ScenarioPart[];
  /** Fields of which the first that is written says what a テーマ is about. */
  about: string[];
  scenes: { id: string; label: string }[];
  /** Title and address of every sheet that a step names or points at, by worksheet id, and of the page `consultations`. */
  pages: Record<string, { title: string; href: string }>;
  /** Address of the list ごみ箱. */
  putAway: string;
  imprint: Imprint;
}
