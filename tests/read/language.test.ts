import { describe, expect, test } from 'vitest';
import { foreignLanguage } from '../../src/read/foreign-language.js';
import { newsq } from '../helpers/newsq.js';

/** Two or three sentences of a report on talks about water. */
const REPORTS: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Die Minister aus Kenia und dem Tschad haben sich am Freitag in Nairobi auf einen Plan für das Wasser des Sees geeinigt. Nach Angaben eines Sprechers wird der Vertrag im Mai unterschrieben, wenn auch die Nachbarn zustimmen. Es ist das erste Mal, dass sie mit einer Stimme sprechen.',
  ],
  [
    'French',
    'Les ministres du Kenya et du Tchad se sont mis d’accord vendredi à Nairobi sur un plan pour l’eau du lac. Selon un porte-parole, le traité sera signé en mai si les pays voisins ne sont pas contre. C’est la première fois qu’ils parlent avec une seule voix dans cette affaire.',
  ],
  [
    'Spanish',
    'Los ministros de Kenia y del Chad acordaron el viernes en Nairobi un plan para el agua del lago. Según un portavoz, el tratado se firmará en mayo si los países vecinos no se oponen. Es la primera vez que hablan con una sola voz sobre este asunto, dijo el portavoz.',
  ],
  [
    'Portuguese',
    'Os ministros do Quénia e do Chade chegaram na sexta-feira a um acordo em Nairobi sobre um plano para a água do lago. Segundo um porta-voz, o tratado será assinado em maio se os países vizinhos não forem contra. É a primeira vez que falam com uma só voz, disse ele.',
  ],
  [
    'Italian',
    'I ministri del Kenya e del Ciad si sono accordati venerdì a Nairobi su un piano per l’acqua del lago. Secondo un portavoce, il trattato sarà firmato a maggio se anche i paesi vicini non saranno contrari. È la prima volta che parlano con una sola voce, ha detto il portavoce della delegazione.',
  ],
  [
    'Dutch',
    'De ministers van Kenia en Tsjaad zijn het vrijdag in Nairobi eens geworden over een plan voor het water van het meer. Volgens een woordvoerder wordt het verdrag in mei getekend als ook de buurlanden dat willen. Het is de eerste keer dat zij met één stem spreken over deze zaak.',
  ],
  [
    'Polish',
    'Ministrowie Kenii i Czadu uzgodnili w piątek w Nairobi plan dotyczący wody z jeziora. Według rzecznika umowa zostanie podpisana w maju, o ile nie sprzeciwią się temu sąsiedzi. Jest to pierwszy raz, kiedy oba kraje mówią jednym głosem, co jest ważne także dla tych, którzy są zależni od jeziora, oraz ich rodzin.',
  ],
  [
    'Czech',
    'Ministři Keni a Čadu se v pátek v Nairobi dohodli na plánu pro vodu z jezera. Podle mluvčího bude smlouva podepsána v květnu, pokud se sousedé nebudou bránit. Je to poprvé, kdy obě země mluví jedním hlasem, ale není jisté, že dohoda bude platit až do konce roku, protože jsou proti ní také rybáři.',
  ],
  [
    'Swedish',
    'Ministrarna från Kenya och Tchad kom på fredagen överens i Nairobi om en plan för vattnet i sjön. Enligt en talesman ska avtalet skrivas under i maj om inte grannarna säger nej. Det är första gången som de talar med en röst, och det kan bli av stor vikt för dem som bor där.',
  ],
  [
    'Danish',
    'Ministrene fra Kenya og Tchad blev fredag enige i Nairobi om en plan for vandet i søen. Ifølge en talsmand skal aftalen skrives under i maj, hvis ikke naboerne siger nej. Det er første gang, at de taler med én stemme, og det kan blive af stor betydning for dem, der bor ved søen, siger han.',
  ],
  [
    'Norwegian',
    'Ministrene fra Kenya og Tsjad ble fredag enige i Nairobi om en plan for vannet i sjøen. Ifølge en talsmann skal avtalen skrives under i mai hvis ikke naboene sier nei. Det er første gang at de snakker med én stemme, og det kan bli av stor betydning for dem som bor der nå, sier han.',
  ],
  [
    'Finnish',
    'Kenian ja Tšadin ministerit sopivat perjantaina Nairobissa suunnitelmasta, joka koskee järven vettä. Tiedottajan mukaan sopimus on tarkoitus allekirjoittaa toukokuussa, jos naapurit eivät ole sitä vastaan. Hän sanoi, että tämä on ensimmäinen kerta, kun maat ovat yhtä mieltä, mutta työ on vasta alussa.',
  ],
  [
    'Hungarian',
    'Kenya és Csád miniszterei pénteken Nairobiban megegyeztek egy tervről, amely a tó vizéről szól. A szóvivő szerint a szerződést májusban írják alá, ha a szomszédok nem ellenzik. Ez az első alkalom, hogy egy hangon beszélnek, de azt már most sem lehet tudni, hogy mi lesz az egyezség után.',
  ],
  [
    'Romanian',
    'Miniștrii din Kenya și din Ciad au căzut de acord vineri la Nairobi asupra unui plan pentru apa lacului. Potrivit unui purtător de cuvânt, tratatul va fi semnat în mai dacă nu se opun vecinii. Este pentru prima dată când cele două țări vorbesc cu o singură voce, dar nu este sigur că va fi așa și după aceea.',
  ],
  [
    'Turkish',
    'Kenya ve Çad bakanları cuma günü Nairobi’de gölün suyu için bir plan üzerinde anlaştı. Sözcüye göre anlaşma, komşular karşı çıkmazsa mayıs ayında imzalanacak. Bu, iki ülkenin ilk kez aynı dille konuştuğu gün oldu ve bölge için çok önemli, ancak daha sonra ne olacağı da belli değil.',
  ],
  [
    'Indonesian',
    'Para menteri dari Kenya dan Chad pada hari Jumat di Nairobi sepakat tentang rencana untuk air danau itu. Menurut juru bicara, perjanjian tersebut akan ditandatangani pada bulan Mei jika negara tetangga tidak menolak. Ini adalah pertama kalinya mereka berbicara dengan satu suara, kata dia.',
  ],
  [
    'Vietnamese',
    'Các bộ trưởng của Kenya và Chad hôm thứ sáu tại Nairobi đã đồng ý về một kế hoạch cho nước của hồ. Theo người phát ngôn, hiệp ước sẽ được ký vào tháng năm nếu các nước láng giềng không phản đối. Đây là lần đầu tiên họ nói với một tiếng nói, và việc này có ý nghĩa lớn.',
  ],
  [
    'Russian',
    'Министры Кении и Чада в пятницу договорились в Найроби о плане для воды озера. По словам представителя, договор будет подписан в мае, если соседи не будут против. Это первый раз, когда они говорят одним голосом, но что будет после этого, он не сказал, так как переговоры ещё не окончены.',
  ],
  [
    'Ukrainian',
    'Міністри Кенії та Чаду у п’ятницю домовилися в Найробі про план для води озера. За словами речника, договір буде підписано у травні, якщо сусіди не будуть проти. Це перший раз, коли вони говорять одним голосом, але що буде після цього, він не сказав, також через те, що переговори ще не закінчено.',
  ],
  [
    'Chinese',
    '肯尼亚和乍得的部长星期五在内罗毕就湖水计划达成一致。发言人说，如果邻国不反对，条约将于五月签署。这是两国第一次在这个问题上发出同样的声音，对住在湖边的人来说意义重大。会谈持续了三天，双方都作出了让步，专家们对结果表示欢迎，下一轮会谈将在秋天举行，地点还没有确定。',
  ],
  [
    'Japanese',
    'ケニアとチャドの大臣は金曜日、ナイロビで湖の水をめぐる計画に合意した。報道官によると、隣国が反対しなければ条約は五月に署名される。両国がこの問題で声をそろえるのは初めてのことで、湖のそばに住む人びとにとって大きな意味を持つ。会談は三日間続き、専門家は結果を歓迎している。',
  ],
  [
    'Korean',
    '케냐와 차드의 장관들은 금요일 나이로비에서 호수의 물에 관한 계획에 합의했다. 대변인에 따르면 이웃 나라들이 반대하지 않으면 조약은 오월에 서명된다. 두 나라가 이 문제에 한목소리를 내는 것은 처음이며 호숫가에 사는 사람들에게 큰 뜻이 있다. 회담은 사흘 동안 이어졌고 전문가들은 결과를 반겼다.',
  ],
  [
    'Arabic',
    'اتفق وزراء كينيا وتشاد يوم الجمعة في نيروبي على خطة لمياه البحيرة. وقال متحدث إن المعاهدة ستوقع في مايو إذا لم تعارض الدول المجاورة ذلك. وهذه هي المرة الأولى التي يتحدث فيها البلدان بصوت واحد في هذه المسألة.',
  ],
  [
    'Hindi',
    'केन्या और चाड के मंत्रियों ने शुक्रवार को नैरोबी में झील के पानी की एक योजना पर सहमति जताई। प्रवक्ता के अनुसार यदि पड़ोसी देश विरोध नहीं करते तो संधि पर मई में हस्ताक्षर होंगे। यह पहली बार है कि दोनों देश एक स्वर में बोल रहे हैं और यह झील के पास रहने वालों के लिए बड़ी बात है।',
  ],
  [
    'Greek',
    'Οι υπουργοί της Κένυας και του Τσαντ συμφώνησαν την Παρασκευή στο Ναϊρόμπι σε ένα σχέδιο για το νερό της λίμνης. Σύμφωνα με έναν εκπρόσωπο, η συνθήκη θα υπογραφεί τον Μάιο αν δεν αντιδράσουν οι γείτονες.',
  ],
  [
    'Hebrew',
    'השרים של קניה וצ׳אד הסכימו ביום שישי בניירובי על תוכנית למי האגם. לדברי דובר, האמנה תיחתם במאי אם השכנות לא יתנגדו. זו הפעם הראשונה שבה שתי המדינות מדברות בקול אחד בעניין הזה, והדבר חשוב לכל מי שגר ליד האגם.',
  ],
];

describe('a text in another language', () => {
  test.each(REPORTS)('%s', async (language, text) => expect(await foreignLanguage(text)).toBe(language));

  test.each(REPORTS)('%s, where it begins in English', async (language, text) => {
    expect(await foreignLanguage(`Talks in Nairobi\n\nBy Jo Day\n\n${text}\n\n${text}`)).toBe(language);
  });

  test.each(REPORTS)('%s, if it is short', async (_, text) => {
    expect(await foreignLanguage([...text].slice(0, 60).join(''))).toBe(null);
  });
});

const ENGLISH =
  'The ministers of Kenya and Chad agreed on Friday in Nairobi on a plan for the water of the lake. The treaty will be signed in May, a spokesman said, if the neighbors do not object. It is the first time that they speak with one voice.';

describe('nothing is said', () => {
  test.each<[string, string]>([
    ['of English', ENGLISH],
    ['of English that quotes at length', `${ENGLISH}\n\n“${REPORTS[0]![1]}”\n\n${ENGLISH} ${ENGLISH}`],
    [
      'of English after a quotation',
      `“${REPORTS[2]![1]}” This is what the statement said.\n\n${ENGLISH}\n\n${ENGLISH}`,
    ],
    ['of capitals', ENGLISH.toUpperCase()],
    ['of results', 'Oslo 3 Lima 1 (halftime 2-0)\nParis 0 Rome 0\n'.repeat(20)],
    ['of a list of names', 'Jo Day, Ann Lee, José de la Cruz, Jan van der Meer, Otto von der Aue; '.repeat(3)],
    ['of letters', 'A. I. O. U. W. Z. S. K. V. Y. E. N. '.repeat(20)],
    ['of digits', '1, 2, 3, 4 '.repeat(100)],
    ['of nothing', ''],
    ['of white space', ' \n'.repeat(500)],
  ])('%s', async (_, text) => expect(await foreignLanguage(text)).toBe(null));
});

describe('the command line', () => {
  const NOTE = 'newsq: standard input: seems to be in German, and newsq reads English; --lang any silences this\n';
  test.each<[string[], string, number]>([
    [[], NOTE, 1],
    [['--lang', 'en'], NOTE, 1],
    [['--lang', 'any'], '', 0],
  ])('%j', async (args, stderr, exitCode) => {
    const outcome = await newsq(['dates', '--json', ...args], { input: REPORTS[0]![1] });
    expect([outcome.stderr, outcome.exitCode]).toEqual([stderr, exitCode]);
    expect(outcome.stdout).toContain('"dates":');
  });

  test('a record is named by its line', async () => {
    const input = `${JSON.stringify({ text: ENGLISH })}\n${JSON.stringify({ text: REPORTS[1]![1] })}\n`;
    const { stderr, exitCode } = await newsq(['text', '-'], { input });
    expect([stderr, exitCode]).toEqual([
      'newsq: standard input:2: seems to be in French, and newsq reads English; --lang any silences this\n',
      1,
    ]);
  });

  test('another code is wrong usage', async () => {
    const { stderr, exitCode } = await newsq(['dates', '--lang', 'de'], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Allowed choices are en, any.');
  });
});
