/**
 * What tells one language from another: its commonest small words, those that English has as well left out, and so are
 * letters that stand alone in lists and tables.
 */

/** Of English, those that no other language here has. */
export const englishWords =
  'the and that with from said his this not they were been which their are but would after she other about when there what into more its had than also could over where while these those because'.split(
    ' ',
  );

/** Languages in Latin and Cyrillic letters, by their English names. */
export const smallWords: Readonly<Record<string, string>> = {
  German:
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch',
  French:
    'le la les de des et du un une en est que qui dans pour pas sur au plus par avec ce il sont se ne aux cette ont été mais comme ou leur ses elle aussi entre deux fait après sans être lors nous',
  Spanish:
    'el la los las de en que del se un una por con para su al es lo más como pero sus este ha fue entre sobre también desde esta años cuando muy hasta hay donde han quien según dijo sin',
  Portuguese:
    'os as de da do das dos em um uma que para com não por no na nos nas ao se mais foi como mas sua seu pelo pela são também está entre ele ela após já ser segundo até disse sem à',
  Italian:
    'il lo la gli le di del della dei delle che un una per non con da dal dalla nel nella sono si più anche ma come è al alla ai alle ha hanno dopo questo questa stato tra suo sua essere lui ed',
  Dutch:
    'de het een en van ik te dat die niet zijn op met voor er aan om ook als dan maar bij uit nog naar door hij zij worden wordt werd heeft deze meer over tot wel geen volgens hebben kan dit',
  Polish:
    'na się nie że jest o jak po za od ale przez przy dla są co tym jego tego oraz przed już który która które został może być było będzie tylko ze ich jednak także również',
  Czech:
    'se na je že za pro ale jako po od jsou podle jeho které který která při nebo byl bylo až také už jen tak aby než však ze ve mezi před roku když jsme',
  Swedish:
    'och att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan när år efter eller nu hon där mot ska vid under enligt också blir ut skulle',
  Danish:
    'og det er en til af på den med de ikke der som har et han var om men jeg sig fra vi så kan når år efter eller nu hun hvor mod skal ved siger også bliver ud ville blev',
  Norwegian:
    'og å det er en til av på den med de ikke som har et han var om men jeg seg fra vi så kan når år etter eller nå hun hvor mot skal ved sier også blir ut ville ble være',
  Finnish:
    'ja ei se että oli hän mutta myös ovat kun jos niin joka olla mukaan kuin vain tai sen ole jo nyt sitä mitä hänen jonka sekä vuonna vuoden kanssa jälkeen sanoo ollut voi tämä tämän olisi eivät',
  Hungarian:
    'az és hogy nem egy ez volt meg csak azt már ki de el mint még lesz vagy ha van minden szerint után között majd amely amit pedig fel lehet akkor kell ezt aki sem ezért nagy mert',
  Romanian:
    'și de la în cu pe că din nu mai care este pentru au fi sau ce se al ale sunt fost acest această după prin dar lui cel într să ar între când sa către doar ei',
  Turkish:
    've bir bu da de için ile olarak çok daha olan gibi kadar sonra en her ne ya göre ancak var ise değil olduğu oldu yeni şu ama büyük ilk iki başkanı etti dedi tarafından içinde yıl',
  Indonesian:
    'yang dan di itu dengan untuk dari dalam ini tidak pada ke akan juga oleh ada mereka sudah telah kata saat bisa atau karena tersebut menjadi seorang lebih tahun sebagai adalah hari kami dia secara orang harus bahwa',
  Vietnamese:
    'và của là có trong được cho một những các không với để đã người này tại đến về từ khi ra năm ông nhiều vào theo cũng sẽ như trên phải sau bị hơn việc đó hai làm ngày',
  Russian:
    'и в не на что с по как это из за от для но он к его о у же бы так все после была был будет также или при до во со году они мы их если лет чтобы более который которые',
  Ukrainian:
    'і в не на що з та у за до як це від для але він його про є й також або при після був була буде року під чи через які який яка вони ми їх щоб більше із',
};

/** Languages that their letters tell, the letters as a class of a regular expression. */
export const scripts: readonly (readonly [language: string, letters: string])[] = [
  ['Japanese', '\\p{Script=Hiragana}\\p{Script=Katakana}'],
  ['Korean', '\\p{Script=Hangul}'],
  ['Chinese', '\\p{Script=Han}'],
  ['Arabic', '\\p{Script=Arabic}'],
  ['Hindi', '\\p{Script=Devanagari}'],
  ['Bengali', '\\p{Script=Bengali}'],
  ['Hebrew', '\\p{Script=Hebrew}'],
  ['Greek', '\\p{Script=Greek}'],
  ['Thai', '\\p{Script=Thai}'],
  ['Tamil', '\\p{Script=Tamil}'],
];
