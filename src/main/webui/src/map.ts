// The entry of the board's map. Without it, or where the browser cannot draw it, the tables below say the same.
const holder = document.querySelector<HTMLElement>('[data-map]');
if (holder) {
  import('./map/board')
    .then((board) => board.show(holder))
    .catch((failure: unknown) => {
      holder.hidden = true;
      console.warn('The map cannot be shown', failure);
    });
}
