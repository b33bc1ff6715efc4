// The entry of a technician's day: where the browser can draw, customers sign on it. Without it everything else works as well.
import { sign } from './phone/signature';

for (const holder of document.querySelectorAll<HTMLElement>('[data-signature]')) {
  sign(holder);
}
