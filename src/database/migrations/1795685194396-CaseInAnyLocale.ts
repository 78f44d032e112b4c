import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The functions that fold case, and those that call them. */
const ALIKE_EVERYWHERE = [
  String.raw`
    CREATE FUNCTION fold_case(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN value ~ E'[\\u00c0-\\u052f\\u1e00-\\u1fff]'
      THEN translate(lower(value COLLATE "C"),
        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠƢƤƦƧƩƬƮƯƱƲƳ'
        'ƵƷƸƼǄǅǇǈǊǋǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǲǴǶǷǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃɄɅɆɈɊɌɎͰͲͶͿΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫϏϘϚϜϞϠϢϤϦϨϪϬϮ'
        'ϴϷϹϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲ'
        'ӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄ'
        'ỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾἈἉἊἋἌἍἎἏἘἙἚἛἜἝἨἩἪἫἬἭἮἯἸἹἺἻἼἽἾἿὈὉὊὋὌὍὙὛὝὟὨὩὪὫὬὭὮὯᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾸᾹᾺΆᾼῈΈῊΉῌῘῙῚΊῨῩῪΎῬῸΌῺΏῼ',
        'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįiĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżžɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵơƣƥʀƨʃƭʈưʊʋƴ'
        'ƶʒƹƽǆǆǉǉǌǌǎǐǒǔǖǘǚǜǟǡǣǥǧǩǫǭǯǳǳǵƕƿǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟƞȣȥȧȩȫȭȯȱȳⱥȼƚⱦɂƀʉʌɇɉɋɍɏͱͳͷϳάέήίόύώαβγδεζηθικλμνξοπρστυφχψωϊϋϗϙϛϝϟϡϣϥϧϩϫϭϯ'
        'θϸϲϻͻͼͽѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳ'
        'ӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕßạảấầẩẫậắằẳẵặẹẻẽếềểễ'
        'ệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὑὓὕὗὠὡὢὣὤὥὦὧᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱὰάᾳὲέὴήῃῐῑὶίῠῡὺύῥὸόὼώῳ')
      ELSE lower(value COLLATE "C") END`,
  String.raw`
    CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(
      fold_case(regexp_replace(normalize(value, NFKD), E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u200b-\\u200d\\ufeff]', '', 'g')),
      '๐๑๒๓๔๕๖๗๘๙', '0123456789')`,
  String.raw`
    CREATE FUNCTION sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN fold_case(regexp_replace(
      regexp_replace(value, E'[\\u0e47-\\u0e4e]', '', 'g'),
      E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g')) COLLATE "C"`,
];

const BY_LOCALE = [
  String.raw`
    CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(
      lower(regexp_replace(normalize(value, NFKD), E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u200b-\\u200d\\ufeff]', '', 'g')),
      '๐๑๒๓๔๕๖๗๘๙', '0123456789')`,
  String.raw`
    CREATE FUNCTION sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(
      regexp_replace(value, E'[\\u0e47-\\u0e4e]', '', 'g'),
      E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g')) COLLATE "C"`,
];

const CALLERS = [
  String.raw`
    CREATE FUNCTION search_text(names jsonb, aliases text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
      SELECT string_agg(E'\n' || fold_text(entry), '')
      FROM (SELECT value AS entry FROM jsonb_each_text(names) UNION ALL SELECT unnest(aliases)) entries)`,
  String.raw`
    CREATE FUNCTION like_pattern(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(fold_text(value), '([\\%_])', '\\\1', 'g')`,
];

/** Search and the order of names fold case alike in every locale: with the lower() of a Turkish database "PERLIS" was not "perlis". */
export class CaseInAnyLocale1795685194396 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION like_pattern, search_text, fold_text, sort_key');
    for (const definition of [...ALIKE_EVERYWHERE, ...CALLERS]) await runner.query(definition);
    await this.foldEntriesAgain(runner);
    await this.renameLogs(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION like_pattern, search_text, fold_text, sort_key, fold_case');
    for (const definition of [...BY_LOCALE, ...CALLERS]) await runner.query(definition);
    await this.foldEntriesAgain(runner);
  }

  /** Only where the locale folds letters otherwise: elsewhere the entries are the same, and there may be millions of them. */
  private async foldEntriesAgain(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      DO $$
      DECLARE
        searched record;
      BEGIN
        IF lower('ABCDEFGHIJKLMNOPQRSTUVWXYZÆÐØÞĐĦŁŊŒŦΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ')
          = 'abcdefghijklmnopqrstuvwxyzæðøþđħłŋœŧαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюя' THEN
          RETURN;
        END IF;
        DELETE FROM search_entry;
        FOR searched IN
          SELECT tgrelid::regclass AS name, string_to_array(encode(tgargs, 'escape'), '\000') AS arguments
          FROM pg_trigger WHERE tgfoid = 'search_entry_keep'::regproc AND tgnargs = 4
        LOOP
          EXECUTE format('INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %s t, search_entries(to_jsonb(t), %L, %L, %L) found',
            searched.arguments[1], searched.name, searched.arguments[2], searched.arguments[3], searched.arguments[4]);
        END LOOP;
      END $$`);
  }

  /** log_changes made its names with lower(): of INSERT a Turkish database made "ınsert", which would stand beside those made from now on. */
  private async renameLogs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        log record;
      BEGIN
        FOR log IN
          SELECT tgname AS name, replace(tgname, '_log_ınsert', '_log_insert') AS renamed, tgrelid::regclass AS logged
          FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
          WHERE relnamespace = current_schema()::regnamespace AND tgname LIKE '%\\_log\\_ınsert'
        LOOP
          EXECUTE format('ALTER TRIGGER %I ON %s RENAME TO %I', log.name, log.logged, log.renamed);
          EXECUTE format('ALTER FUNCTION %I() RENAME TO %I', log.name, log.renamed);
        END LOOP;
      END $$`);
  }
}
