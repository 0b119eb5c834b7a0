import { dataAnswer, dataPaths } from '../lib/data-route.ts';

export const getStaticPaths = () => dataPaths('turtle');

export const GET = dataAnswer;
