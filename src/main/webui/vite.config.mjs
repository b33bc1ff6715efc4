import { defineConfig } from 'vite';

// The entry keeps its name, since pages name it; what it loads is named by its content and may be kept for ever.
export default defineConfig({
  base: '/assets/built/',
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: { map: 'src/map.ts', phone: 'src/phone.ts', follow: 'src/follow.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunk/[name]-[hash].js',
        assetFileNames: 'chunk/[name]-[hash][extname]',
      },
    },
  },
});
