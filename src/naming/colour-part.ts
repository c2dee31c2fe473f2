import { messages } from '../host/colour-messages.ts';
import { faultOfColour } from '../host/colours.ts';
import { faults } from './fault-messages.ts';
import type { Remark, Settings } from './settings.ts';

export { tokensOf } from '../host/colours.ts';

/** What stands in the way of a site with these colours, light and dark screens considered. */
export function faultsOfColours(settings: Settings): Remark[] {
  return (['accent', 'band'] as const).flatMap((field) => {
    const colour = settings[field].trim();
    const fault = colour === '' ? undefined : faultOfColour(field, colour);
    return fault ? [{ field, said: fault === 'form' ? faults.colour : messages.faint(fault) }] : [];
  });
}
