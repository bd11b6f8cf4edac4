import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The sentences live in the core's one catalogue; the window reads the same file as raw text.
const messages = here('../src-tauri/core/messages');

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { '@messages': messages, '@': here('./src') } },
  server: { port: 1420, strictPort: true, fs: { allow: [here('.'), messages] } },
  build: { target: 'safari16', outDir: 'dist', emptyOutDir: true, cssMinify: true },
  clearScreen: false,
  test: {
    environment: 'jsdom',
    testTimeout: 60_000,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
  },
});
