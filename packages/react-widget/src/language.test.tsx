import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useTestWidget } from './testing/test-widget.tsx';

const ROOT = '.rw-root';

describe('the language of the widget', () => {
  const { open } = useTestWidget();
  afterEach(() => {
    document.documentElement.lang = '';
    vi.unstubAllGlobals();
  });

  it('is the one of the locale, and screen readers are told', async () => {
    open({ locale: 'de-AT' });
    expect(await screen.findByRole('heading', { name: 'Laden Sie Ihre Kunden hoch' })).toBeVisible();
    expect(document.querySelector(ROOT)).toHaveAttribute('lang', 'de');
    expect(screen.queryByText(/Upload your/)).toBeNull();
  });

  it('is the one of the page without a locale', async () => {
    document.documentElement.lang = 'nl';
    open({ locale: undefined });
    expect(await screen.findByRole('heading', { name: 'Upload uw klanten' })).toBeVisible();
  });

  it('is the one of the browser on a page that does not say its language', async () => {
    vi.stubGlobal('navigator', { language: 'it-CH', languages: ['it-CH'] });
    open({ locale: undefined });
    expect(await screen.findByRole('heading', { name: 'Carica i clienti' })).toBeVisible();
  });

  it('is English where it is none of the seven, and where the page names none that exists', async () => {
    document.documentElement.lang = 'no such language';
    const { again } = open({ locale: 'pl' });
    expect(await screen.findByRole('heading', { name: 'Upload your customers' })).toBeVisible();
    again({ locale: 'en_US' });
    expect(screen.getByRole('heading', { name: 'Upload your customers' })).toBeVisible();
  });

  it('never shows English first', async () => {
    open({ locale: 'fr' });
    expect(document.querySelector(ROOT)).toHaveAttribute('aria-busy', 'true');
    expect(document.querySelector(ROOT)).toHaveTextContent('');
    expect(await screen.findByRole('heading', { name: 'Importez vos clients' })).toBeVisible();
    expect(document.querySelector(ROOT)).not.toHaveAttribute('aria-busy');
  });

  it('changes while it is used, without starting over', async () => {
    const { again } = open({ initialPredictionId: 'prd_1', locale: 'es' });
    expect(await screen.findByText('Acme')).toBeVisible();
    act(() => again({ locale: 'pt-BR' }));
    expect(await screen.findByRole('heading', { name: 'Clientes em risco' })).toBeVisible();
    expect(screen.getByText('Acme')).toBeVisible();
  });

  it('lets the page replace single texts', async () => {
    open({ locale: 'de', messages: { uploadTitle: 'Her mit den Kunden' } });
    expect(await screen.findByRole('heading', { name: 'Her mit den Kunden' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Datei auswählen' })).toBeVisible();
  });
});
