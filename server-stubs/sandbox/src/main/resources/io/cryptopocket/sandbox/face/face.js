'use strict';
// Gives each command a button that copies it.
document.querySelectorAll('#start pre').forEach(command => {
  const frame = document.createElement('div');
  const button = document.createElement('button');
  frame.className = 'copied';
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(command.textContent);
      button.textContent = 'Copied';
    } catch (e) {
      getSelection().selectAllChildren(command);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  command.replaceWith(frame);
  frame.append(command, button);
});

// Asks for new requests every second while somebody looks, and puts them on top.
(() => {
  const list = document.getElementById('requests');
  const none = document.getElementById('none');
  const pulse = document.getElementById('pulse');
  const most = 25;
  const tell = () => { none.hidden = list.children.length > 0; };
  const last = () => list.firstElementChild ? list.firstElementChild.dataset.number : '';
  const run = row => row.dataset.number.replace(/-.*/, '');

  async function look() {
    if (!document.hidden) {
      try {
        const answer = await fetch('/requests?after=' + last());
        if (!answer.ok) throw new Error(answer.status);
        const rows = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('li');
        rows.forEach(row => row.classList.add('new'));
        // Of a sandbox that was started anew: what the one before answered is gone.
        if (rows.length && list.firstElementChild && run(rows[0]) !== run(list.firstElementChild)) list.replaceChildren();
        list.prepend(...rows);
        while (list.children.length > most) list.lastElementChild.remove();
        if (pulse.textContent !== 'live') pulse.textContent = 'live';
      } catch (e) {
        pulse.textContent = 'the sandbox does not answer';
      }
      tell();
    }
    setTimeout(look, 1000);
  }

  pulse.textContent = 'live';
  tell();
  setTimeout(look, 1000);
})();
