'use strict';
// Asks for new requests every second while somebody looks, and puts them on top.
(() => {
  const list = document.getElementById('requests');
  const none = document.getElementById('none');
  const pulse = document.getElementById('pulse');
  const most = 25;
  const tell = () => { none.hidden = list.children.length > 0; };
  const last = () => list.firstElementChild ? list.firstElementChild.dataset.number : 0;

  async function look() {
    if (!document.hidden) {
      try {
        const answer = await fetch('/requests?after=' + last());
        if (!answer.ok) throw new Error(answer.status);
        const rows = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('li');
        rows.forEach(row => row.classList.add('new'));
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
