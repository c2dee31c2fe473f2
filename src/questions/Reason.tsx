/** Whether something is as it should be, and why. */
export function Reason({ right, mark, why }: { right: boolean; mark: string; why: string }) {
  return (
    <p class="reason">
      <span class={right ? 'tag' : 'tag warning'}>{mark}</span> {why}
    </p>
  );
}
