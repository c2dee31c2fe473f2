import { useState } from 'preact/hooks';
import { Loaded } from '../Loaded.tsx';
import { load } from '../loading.ts';
import { paperMessages } from './paper-messages.ts';
import { PrintButtons } from './PrintButtons.tsx';
import type { OutletsProps, Paper } from './outlets-props.ts';

/** Ways out of a sheet and into it. Paper is at hand; files, tables, a colleague and the picture are loaded when they are opened. */
export function Outlets({ print, ...props }: OutletsProps & Pick<Paper, 'print'>) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <PrintButtons print={print} disabled={!props.handle} />
      <details
        class="outlets"
        onToggle={(event) => {
          if (event.currentTarget.open) setIsAsked(true);
        }}
      >
        <summary>{paperMessages.outlets.open}</summary>
        {isAsked && (
          <Loaded load={() => load('outlets')} loading={paperMessages.outlets.loading}>
            {({ OutletMenu }) => <OutletMenu {...props} />}
          </Loaded>
        )}
      </details>
    </>
  );
}
