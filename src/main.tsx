import { createRoot } from 'react-dom/client';
import { startAnalyst } from './app/analyst-client.ts';
import { newQueryClient } from './app/queries.ts';
import { App } from './ui/app.tsx';

const root = document.getElementById('root');
if (root !== null) {
  const client = newQueryClient();
  const analyst = startAnalyst(() => void client.invalidateQueries());
  createRoot(root).render(<App analyst={analyst} client={client} />);
}
