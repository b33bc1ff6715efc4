import SignaturePad from 'signature_pad';

/** Lets somebody sign in a holder, and sends what was drawn with the form around it, as an SVG data address. */
export function sign(holder: HTMLElement): void {
  const field = holder.querySelector<HTMLInputElement>('input[name=signature]');
  const form = holder.closest('form');
  if (!field || !form) {
    return;
  }
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', holder.dataset.hint ?? '');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'quiet';
  clear.textContent = holder.dataset.clear ?? '';
  holder.append(canvas, clear);
  holder.hidden = false;
  const pad = new SignaturePad(canvas, { penColor: '#000000' });
  const fit = () => {
    const strokes = pad.toData();
    const ratio = Math.max(window.devicePixelRatio, 1);
    canvas.width = canvas.offsetWidth * ratio;
    canvas.height = canvas.offsetHeight * ratio;
    canvas.getContext('2d')?.scale(ratio, ratio);
    pad.fromData(strokes);
  };
  new ResizeObserver(fit).observe(canvas);
  clear.addEventListener('click', () => pad.clear());
  form.addEventListener('submit', () => {
    field.value = pad.isEmpty() ? '' : pad.toDataURL('image/svg+xml');
  });
}
