// Follows a plan that is being made and shows the board anew once that is over. Without it the board is shown anew by hand.
const UNDER_WAY = ['QUEUED', 'SOLVING'];
const note = document.querySelector<HTMLElement>('[data-follow]');
if (note?.dataset.follow) {
  const events = new EventSource(note.dataset.follow);
  events.addEventListener('state', (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as { state?: string };
    if (told.state && !UNDER_WAY.includes(told.state)) {
      events.close();
      location.reload();
    }
  });
}
