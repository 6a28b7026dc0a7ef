import { NpmFailure } from './failure.ts';
import { compareVersions } from './semver.ts';

/** Packages that npm's registry has and the simulated one lacks: those that tutorials name. */
const ELSEWHERE = new Set(
  `@angular/cli @angular/core @apollo/server @aws-sdk/client-s3 @babel/cli @babel/core @babel/preset-env @eslint/js @faker-js/faker @grpc/grpc-js
  @hapi/hapi @nestjs/cli @nestjs/common @nestjs/core @prisma/client @sveltejs/kit @types/express @types/jest @types/node @types/react
  @vitejs/plugin-react agenda amqplib angular apollo-server argon2 autoprefixer aws-sdk babel-cli babel-jest bcrypt better-sqlite3 bluebird bootstrap
  browserify bull bullmq c8 chart.js cheerio classnames connect-redis core-js create-react-app cron csv-parser cuid cypress d3 date-fns del
  dotenv-cli dotenv-expand ejs-lint electron esbuild eslint eslint-config-airbnb eslint-config-prettier eslint-plugin-import exceljs execa
  express-async-handler express-handlebars express-rate-limit express-fileupload faker firebase firebase-admin forever formik framer-motion
  fs-extra gatsby googleapis got graphql grunt gulp hbs highlight.js http-server husky immer immutable ioredis-mock jasmine jest joi-objectid jquery
  jsdom json-server kafkajs knex lerna less lint-staged live-server lodash-es log4js lowdb luxon mariadb markdown-it marked mathjs meteor
  mongodb mongoose mqtt mustache mysql nats next newrelic nock node-cron node-sass nodemailer npm npm-check-updates
  npm-run-all nunjucks nuxt nx nyc objection openai p-limit papaparse parcel passport passport-google-oauth20 passport-jwt passport-local
  pdfkit playwright pm2 pnpm postcss preact prettier prisma prom-client puppeteer pug-cli ramda-adjunct rate-limiter-flexible react react-dom
  react-router react-router-dom react-scripts redux request restify rollup sass sequelize sequelize-cli serve sharp shelljs shortid shx sinon
  slugify solid-js standard storybook stripe styled-components superagent-proxy svelte swagger-jsdoc swagger-ui-express
  tailwindcss tap tape three ts-jest ts-node ts-node-dev tsx turbo typeorm typescript umzug validate.js vite vitest vue vuex wait-on
  webpack webpack-cli webpack-dev-server xlsx xml2js yarn yup zustand zx`.split(/\s+/),
);

/** What the registry says of a name that it does not have, where the real one has it: plainly, that it is not simulated. */
export function packageNotHeld(name: string): NpmFailure | undefined {
  if (!ELSEWHERE.has(name)) return undefined;
  return new NpmFailure(undefined, [`drydock: the package '${name}' is not simulated: this registry does not hold it`]);
}

/**
 * The same of a version or range that none of the `held` versions fits, though the real registry has some: of a major version that is not
 * held, or older than those that are.
 */
export function versionNotHeld(name: string, asked: string, held: readonly string[]): NpmFailure | undefined {
  const [, major, minor = '0', patch = '0'] = /^[\^~v=]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.[x*])*$/.exec(asked) ?? [];
  if (major === undefined) return undefined;
  const wanted = `${major}.${minor}.${patch}`;
  const alike = held.filter((version) => version.startsWith(`${major}.`));
  const newest = [...(alike.length > 0 ? alike : held)].sort(compareVersions).at(-1);
  if (newest === undefined || compareVersions(wanted, newest) > 0) return undefined;
  const offered = [...held].sort(compareVersions).join(', ');
  return new NpmFailure(undefined, [`drydock: ${name}@${asked} is not simulated; this registry holds ${offered}`]);
}

/** What is for development, is omitted, and could not be looked at. */
export function saysLeftOut(names: readonly string[]): string {
  const [last = '', ...others] = names.map((name) => `'${name}'`).reverse();
  const [are, them] = others.length === 0 ? ['is', 'it is'] : ['are', 'they are'];
  const listed = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
  return `drydock: ${listed} ${are} not simulated; ${them} for development only and left out`;
}
