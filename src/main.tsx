import { createRoot } from 'react-dom/client';
import { startAnalyst } from './app/analyst-client.ts';
import { App } from './ui/app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App analyst={startAnalyst()} />);
