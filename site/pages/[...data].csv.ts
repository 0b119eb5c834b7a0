import { dataAnswer, dataPaths } from '../lib/data-route.ts';

export const getStaticPaths = () => dataPaths('csv');

export const GET = dataAnswer;
