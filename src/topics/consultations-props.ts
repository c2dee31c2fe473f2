import type { Worksheet } from '../worksheets/schema.ts';

/** What the page of one's consultations gives its widget. */
export interface ConsultationsProps {
  /** The 相談記録票, without its sample. */
  sheet: Worksheet;
  scenes: { id: string; label: string }[];
  /** Addresses of the 相談記録票 and of the list of テーマ. */
  links: { sheet: string; topics: string };
  edition: string;
}
