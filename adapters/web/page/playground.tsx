import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPanels } from './panels.js';
import { PlaygroundPage } from './playground-page.js';

const place = document.getElementById('playground');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <PlaygroundPage />
    </StrictMode>,
  );
  loadPanels();
}
