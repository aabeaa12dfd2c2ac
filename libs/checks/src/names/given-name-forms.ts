import { slavicKeys } from './latin';

/**
 * Given names with a form of their own in Ukrainian, Russian and other languages of the neighbourhood. People from Ukraine
 * often stand in one paper with the one and in the next with the other form; a person looks at it.
 */
const groups = `
  oleksandr alexander aleksandr aleksander alexandr
  oleksandra alexandra aleksandra
  oleksii oleksiy alexei aleksei alexey aleksey
  olena elena yelena jelena helena
  olha olga
  oleh oleg
  serhii serhiy sergei sergey sergej
  andrii andriy andrei andrey andrej
  dmytro dmitri dmitry dmitrii dmitriy dmitrij
  mykola nikolai nikolay nikolaj nikola
  mykhailo mikhail michail mihail mykhaylo
  volodymyr vladimir wladimir
  yevhen yevhenii evgeny evgenii evgeniy yevgeny yevgeniy jewgeni
  yevheniia evgenia evgeniya yevgenia yevgeniya jewgenija
  yelyzaveta elizaveta yelizaveta elizabeth
  kateryna ekaterina yekaterina katerina jekaterina
  tetiana tetyana tatiana tatyana tatjana
  nataliia nataliya natalia natalya natalja
  iryna irina
  yuliia yuliya yulia julia julija
  svitlana svetlana swetlana
  halyna galina
  hanna anna ganna
  liudmyla lyudmyla lyudmila ludmila ljudmila
  pavlo pavel pawel
  petro pyotr petr piotr pjotr peter
  vasyl vasily vasilii vasiliy wassili
  hryhorii hryhoriy grigory grigorii grigoriy grigori
  heorhii georgii georgiy georgy georgi george
  ihor igor
  illia illya ilya ilja ilia
  kyrylo kirill kiril
  danylo daniil danil daniel danila
  mykyta nikita
  fedir fyodor fedor fjodor theodor
  artem artyom artjom
  semen semyon semjon
  maksym maxim maksim
  stepan stefan
  kostiantyn konstantin kostyantyn
  yosyp iosif josef joseph
  ivan iwan
  lev leo lew
  valerii valeriy valery valeri valerij
  vitalii vitaliy vitaly vitali vitalij
  yurii yuriy yuri yury juri jurij
  anastasiia anastasiya anastasia anastasija
  viktoriia viktoriya viktoria victoria
  mariia mariya maria marija
  sofiia sofiya sofia sophia sofija
  kseniia xenia ksenia kseniya
  larysa larissa larisa
  lidiia lidiya lidia lidija
  zinaida zinaiida sinaida
  nadiia nadiya nadezhda nadeschda
  liubov lyubov ljubow lubov
  vira vera wera
  anzhela angela anschela
  anhelina angelina`;

const groupOf = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line, number) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap(slavicKeys)
        .map((key) => [key, number] as const),
    ),
);

/** Whether both are forms of the same given name in different languages. Latin letters without accents. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const groupsOfOther = slavicKeys(b).map((key) => groupOf.get(key));
  return slavicKeys(a).some((key) => groupOf.has(key) && groupsOfOther.includes(groupOf.get(key)));
}

/** Whether it is one of these names. Latin letters without accents. */
export const hasForms = (word: string): boolean => slavicKeys(word).some((key) => groupOf.has(key));
