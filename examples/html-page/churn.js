const fetchSession = () => fetch('/session', { method: 'POST' }).then((answer) => answer.json());
document.querySelector('retainwise-dashboard').fetchSession = fetchSession;
