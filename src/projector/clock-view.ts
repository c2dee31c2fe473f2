import { make } from '../questions/make.ts';
import { readClock, type Timed } from './clock.ts';
import { messages } from './messages.ts';

const { clock: words } = messages;

/** The clock of a projection: off until it is asked for, silent unless a sound is. Each part begins anew. */
export function makeClock(signal: AbortSignal) {
  const view = make('p', 'projector-clock');
  const show = Object.assign(make('button', 'button', words.show), { type: 'button' as const, ariaPressed: 'false' });
  const more = Object.assign(make('button', 'button quiet', words.more), { type: 'button' as const, hidden: true });
  const box = Object.assign(make('input', ''), { type: 'checkbox' });
  const sound = Object.assign(make('label', '', box, ` ${words.sound}`), { hidden: true });
  let timed: Timed | undefined;
  let part: number | undefined;
  let minutes = 0;
  let isRung = false;

  const start = () => {
    timed = { minutes, startedAt: Date.now() };
    isRung = false;
  };
  const draw = () => {
    const { text, isOver } = timed ? readClock(timed, Date.now()) : { text: '', isOver: false };
    if (view.textContent !== text) view.textContent = text;
    view.classList.toggle('over', isOver);
    if (isOver && !isRung && box.checked) ring();
    isRung = isOver;
  };
  const timer = setInterval(draw, 500);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  show.addEventListener('click', () => {
    const isOn = !timed;
    if (isOn) start();
    else timed = undefined;
    show.ariaPressed = String(isOn);
    more.hidden = sound.hidden = !isOn;
    draw();
  });
  more.addEventListener('click', () => {
    if (timed) timed.minutes += 1;
    draw();
  });

  return {
    view,
    controls: make('span', 'projector-clock-controls', show, more, sound),
    /** The part that is shown, and how long it takes. */
    begin(shown: number, itsMinutes: number) {
      if (shown === part) return;
      part = shown;
      minutes = itsMinutes;
      if (timed) start();
      draw();
    },
  };
}

/** One soft tone. */
function ring(): void {
  const audio = new AudioContext();
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = 528;
  volume.gain.setValueAtTime(0.15, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.5);
  tone.connect(volume).connect(audio.destination);
  tone.addEventListener('ended', () => void audio.close());
  tone.start();
  tone.stop(audio.currentTime + 1.5);
}
