// The page works without this: it adds a search box, copying, and opens what a link points to.
(() => {
  const rows = [...document.querySelectorAll('.row')];
  const tools = document.querySelector('.tools');
  const search = document.getElementById('search');
  const operations = [...document.querySelectorAll('.operation')];
  tools.hidden = false;

  const words = new Map();
  const textOf = row => {
    if (!words.has(row)) words.set(row, row.textContent.toLowerCase());
    return words.get(row);
  };
  search.addEventListener('input', () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach(row => { row.hidden = !wanted.every(word => textOf(row).includes(word)); });
    operations.forEach(group => { group.hidden = !group.querySelector('.row:not([hidden])'); });
  });

  document.getElementById('open-all').addEventListener('click', event => {
    const open = event.target.getAttribute('aria-pressed') !== 'true';
    event.target.setAttribute('aria-pressed', open);
    event.target.textContent = open ? 'Close all' : 'Open all';
    rows.filter(row => row.offsetParent !== null || !open).forEach(row => { row.open = open; });
  });

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.classList.contains('row')) return;
    document.getElementById('show-all').checked = true;
    search.value = '';
    search.dispatchEvent(new Event('input'));
    target.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  document.querySelectorAll('.curl').forEach(line => {
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.textContent = 'Copy';
    copy.addEventListener('click', () => {
      const selection = getSelection();
      selection.selectAllChildren(line.querySelector('pre'));
      copy.textContent = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C';
    });
    line.append(copy);
  });

  addEventListener('beforeprint', () => document.querySelectorAll('.row.failed, .row.errored').forEach(row => { row.open = true; }));
})();
