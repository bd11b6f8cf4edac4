// The page of components, for `npm run dev` at /components.html. The build starts from index.html and never meets it.
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

const target = document.getElementById('app');
if (target) mount(Gallery, { target });
