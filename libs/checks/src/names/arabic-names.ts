import { plainArabic } from './arabic';
import { latinForms } from './latin';

/**
 * Given names that went with Islam into many languages, in Arabic script and as registers of Arab countries, Iran, Turkey,
 * the Maghreb and West Africa write them. A line is one name. Only spellings of one and the same form stand together:
 * 'Mehmet' is not 'Mohammed' here although it comes from it, because in Turkey both are given to brothers.
 */
const names = `
  محمد mohammed mohammad muhammad mohamed muhammed mohamad muhamed muhamad muhammet muhamet mahammad magomed
  mehmet mehmed
  احمد ahmed ahmad ahmet akhmed akhmad achmed achmad
  محمود mahmoud mahmud mahmut mahmood
  حميد حامد hamid hameed hamit hamied
  حسن hassan hasan hassen
  حسين hussein husain hussain hossein hosein huseyin husein houssein hussien hossain hocine
  علي ali aly alli
  عمر omar umar omer oumar
  عثمان othman osman uthman ousmane usman ottman
  عبدالله abdullah abdallah abdulla abdalla abdullo abdoullah abdollah
  عبدالرحمن abdulrahman abdelrahman abdurrahman abderrahmane abdarrahman abdurahman abdorrahman
  عبدالعزيز abdulaziz abdelaziz abdülaziz abdelazize
  عبدالكريم abdulkarim abdelkarim abdulkareem abdelkrim
  عبدالقادر abdulkader abdelkader abdulqader abdulkadir abdelqader
  يوسف yusuf youssef yousef yousuf yusif jusuf yousof youcef youssouf yousouf yussuf
  ابراهيم ibrahim ebrahim ibraheem brahim ibrahem
  اسماعيل ismail ismael esmail ismaeel esmaeil
  اسحاق ishaq ishak isaac eshaq
  يعقوب yaqub yacoub yakub yaqoub yakup
  موسى musa moussa mousa moosa
  عيسى isa eissa issa essa
  سليمان sulaiman suleiman suleyman soliman soleiman souleymane süleyman
  داود داوود dawud dawood daoud davud daud davoud
  خالد khaled khalid halid chaled
  وليد walid waleed velid oualid
  حمزة حمزه hamza hamzah hamze
  مصطفى مصطفي mustafa mostafa moustafa mustapha mostapha
  كريم karim kareem kerim
  رحيم rahim raheem rahiem
  سليم سالم salim saleem selim
  سمير samir sameer semir samer
  جمال jamal djamal gamal jamaal djamel cemal
  جميل jamil jameel djamil gamil cemil
  نبيل nabil nabeel nebil
  خليل khalil khaleel halil
  فيصل faisal faysal feisal faycal faisel
  طارق tariq tarek tareq tarik
  رشيد راشد rashid rasheed rachid raschid rasit
  سعيد said saeed saïd saied
  مجيد ماجد majid majeed madjid macid
  حكيم hakim hakeem
  ناصر نصير nasir naser nasser nassir nasr
  بشير bashir basheer bachir beşir
  منير munir mounir moneer münir
  منصور mansour mansur mansoor
  مسعود masoud masud massoud mesut masood
  مهدي mahdi mehdi mahdy
  هادي hadi hady
  مراد murad mourad murat morad
  بلال bilal belal bilel
  انس anas anes
  ايمن ayman aiman aymen eymen
  امين amin ameen amine emin
  امير amir ameer emir amer
  عادل adel adil aadel
  عماد imad emad
  ايهاب ihab ehab
  اياد iyad eyad ayad
  رياض riyad riad riadh riyadh
  زياد ziad ziyad zeyad
  فؤاد fuad fouad fuat foad
  جواد jawad javad djawad cevat
  قاسم qasim qasem kasim ghasem kassem
  هاشم hashim hashem haşim
  كاظم kazim kazem kadhim kathem
  جعفر jafar jaafar djafar cafer dschafar
  صادق sadiq sadegh sadik sadek
  رسول rasul rasoul resul rasool
  شكري shukri chokri şükrü
  عزيز aziz azeez
  لطيف latif lateef
  رفيق rafiq rafik rafeek refik
  شريف sharif sherif charif şerif shareef
  ياسين yasin yassin yaseen yassine
  طه taha tahah
  لقمان luqman lokman loqman
  زكريا zakaria zakariya zakariyya zekeriya
  يحيى يحيي yahya yahia jahja
  يونس younes yunus younis yunis
  ايوب ayoub ayub eyüp ayyub
  ادريس idris edris idriss
  هارون harun haroun haron
  فاطمة فاطمه fatima fatimah fatemeh fatma fatme
  عائشة عايشه aisha ayesha aysha aicha ayşe aischa eisha
  خديجة خديجه khadija khadijeh hatice khadidja chadidscha khadeeja
  مريم maryam mariam meryem miriam maryem mariyam meriem
  زينب zainab zeinab zeynep zaynab zineb zeyneb
  زهراء زهرا زهره zahra zehra zahraa
  امينة امينه amina amineh emine aminah
  اسماء asma esma asmaa
  حليمة حليمه halima halimeh halime haleema
  سلمى سلمي salma selma
  ليلى ليلا layla leila leyla laila lejla
  نور nour nur noor
  نورة نورا نوره noura nura noora
  سميرة سميره samira sameera samire
  كريمة كريمه karima kareema kerime
  جميلة جميله jamila jameela cemile djamila
  نادية ناديه nadia nadya nadja
  ياسمين yasmin yasmine yasmeen jasmin yasemin
  رانيا رانية rania raniya ranya
  سكينة سكينه sakina sakineh sakeena sekine
  سمية سميه sumaya sumayya somayeh somayyeh soumaya sümeyye
  صفية صفيه safiya safiyya safia safiyeh safiye
  رقية رقيه ruqayya roghayeh rukiye ruqaya roqaya
  هناء هنا hana hanaa
  هدى هدي huda hoda houda
  منى مني mona mouna muna
  سعاد suad souad soad suat
  سارة ساره سارا sara sarah sarra
  حنان hanan hanane
  ايمان iman eman imane
  اكرام ikram ekram
  ريم rim reem rym
  دينا dina deena
  لطيفة لطيفه latifa latifah letife latifeh
  شريفة شريفه sharifa sherifa şerife charifa
  نعيمة نعيمه naima naimah naïma
  نبيلة نبيله nabila nabeela nebile
  حبيبة حبيبه habiba habibah habibeh
  شيماء shaima shaimaa şeyma chaima
  اسراء esra israa isra
  كبرى kubra kobra koubra
  معصومة معصومه masoumeh masooma masuma masouma
  رضا reza rida ridha riza
  پريسا parisa pareesa
  شيرين shirin shireen schirin şirin
  نسرين nasrin nasreen nesrin nesreen
  فريد farid fareed ferid ferit
  فريدة فريده farida fareeda ferida
  طاهر tahir taher tahar
  بكر bakr bakir
  حيدر haidar haydar hydar heidar heydar
  عباس abbas abbass
  جلال jalal djalal celal jelal
  كمال kamal kemal kamel
  نزار nizar nezar
  رستم rustam rostam rustem
  دلشاد dilshad dilschad
  ازاد azad azaad
  شيروان shirwan schirwan şirvan
  انور anwar enver anouar
  اكرم akram ekrem
  امل amal amel emel
  امنة آمنة amna emna amneh
  عارف arif aref aaref
  اسعد asad assad esat
  اشرف ashraf achraf eşref
  عاصم asim asem assem
  آية اية aya ayah
  عزيزة aziza azize azizah
  بدر badr bader bedir
  باسل basel basil bassel
  بسمة basma besma basmah
  بتول batoul batul batool betül
  بشرى bushra bouchra büşra boushra
  دعاء duaa doaa dua douaa
  فاضل fadel fadhil fadil fazil fazel fadhel
  فهد fahd fahad
  فادي fadi fady
  فارس faris fares
  فاروق farouk faruk farooq faruq farouq
  فتحي fathi fethi fathy
  فاتن faten fatin fatine
  فايز fayez faiz faez
  فراس firas feras
  غسان ghassan gassan ghasan
  حفصة hafsa hafza hafsah
  هالة hala hale halah
  حنيف hanif haneef
  هاني hani hany
  حازم hazem hazim
  هبة heba hiba hibah
  هند hind hend
  هشام hisham hicham hesham hişam
  حسام hussam husam hossam houssam hüsam
  احسان ihsan ehsan
  الهام ilham elham
  الياس elias ilyas elyas
  عمران imran emran
  ايناس inas enas
  جابر jaber jabir cabir djaber
  جاسم jasim jassem jasem
  جهاد jihad cihad djihad gehad
  كوثر kawthar kevser kausar kawsar kaouther
  خولة khawla khaoula havle
  لمياء lamia lamya
  لبنى lubna loubna
  لؤلؤة lulwa loulwa
  لؤي luay louay loay
  ماهر maher mahir
  مالك malik malek melik
  منال manal menal
  مروة marwa merve marwah
  مروان marwan mervan marouane merouane
  ميسون maysoun maisoon maysun
  محسن mohsen muhsin mohsin mohcine
  مهند muhannad mohanad mohannad muhanad
  ندى nada neda
  نديم nadim nadeem nedim
  ناجي naji nagi naci
  نجلاء najla naglaa nejla necla
  نجيب najib nagib najeeb necip nadjib
  نجوى najwa nagwa necva nadjoua
  نسيم nasim naseem nesim nassim
  نوال nawal naoual nawel
  ناظم nazim nazem
  نضال nidal nedal
  نهاد nihad nihat nehad
  نوري nuri noori nouri
  اسامة osama usama ousama oussama üsame
  قصي qusay qusai kusay
  راشدة رشيدة rashida rachida rasheeda
  رائد raed raid
  رحمة rahma rahmah rahme
  رجب rajab ragab recep rejeb redjeb
  رمضان ramadan ramazan ramzan ramadhan
  رامي rami ramy
  رمزي ramzi remzi ramzy
  رشا rasha racha
  رؤوف rauf raouf rouf
  روان rawan rowan rawane
  ريان rayan rayyan rayane
  ريهام riham reham rihem
  ريما rima reema
  رولا roula rola rula
  صابرى صبري sabri sabry
  صالح saleh salih saalih
  سلوى salwa selva
  سامي sami samy
  سناء sana sanaa
  سيف saif seif seyf sayf
  سيد sayyid sayed seyed seyit syed
  شادي shadi chadi shady
  شاهين shahin şahin chahine shaheen
  شمس shams şems chams
  سهام siham sihem seham
  سهى suha soha souha
  سهيل suhail sohail soheil süheyl souhail
  طالب talib taleb
  توفيق tawfik tawfiq taufiq tevfik toufik tewfik taoufik
  طيب tayyib tayeb tayyip taieb
  وفاء wafa vefa ouafa wafaa
  وائل wael wail
  وحيد wahid waheed vahid vahit
  وسيم wasim waseem wassim vasim
  وداد widad wedad
  وسام wissam wisam ouissam
  يزيد yazid yezid yazeed
  يسرى yusra yosra yousra
  زيد zaid zayd zeid zeyd
  زكي zaki zeki zaky
  ظاهر zaher zahir
  زين zain zein zayn zeyn
  زبير zubair zubeir zoubir zübeyir
  زهير zuhair zuhayr zouhair zoheir zouheir
  ابوالفضل abolfazl abulfazl abulfadl ebulfazl
  عاطفة atefeh atifa atıfe
  آرزو arezu arezoo arzu
  بهرام bahram behram
  بهروز behrouz behruz behrooz behroz
  بیژن bijan bizhan
  داریوش dariush daryoush dariyush daryush
  دنيا donya dunya
  فرهاد farhad ferhat ferhad
  فرزانه farzana farzaneh ferzane
  فرشته fereshteh fereshta ferishta
  فیروز firuz firouz firooz feroz
  گلناز golnaz gulnaz gülnaz
  هما homa huma
  جمشید jamshid jamsheed cemşit
  کیوان keyvan kayvan keiwan
  خسرو khosrow khosro hüsrev khosrau
  کوروش kourosh kurosh koroush koorosh
  لاله laleh lale laala
  مرضیه marzieh marzia marziyeh merziye
  مجتبی mojtaba mujtaba müçteba
  مرتضی morteza murtaza mortaza murtada
  نادر nader nadir
  ناهید nahid naheed
  نرگس narges nargis nergis nargess
  نیلوفر niloufar nilofar nilufar nilüfer niloofar
  امید omid umid ümit omeed ümid
  پروین parvin parveen perwin pervin
  پرویز parviz parwiz perviz parwez
  پویا pouya puya pooya
  رویا roya ruya rüya
  سحر sahar seher
  سجاد sajjad sajad seccad
  ستاره setareh sitara sitare
  شبنم shabnam şebnem schabnam
  شهرزاد shahrzad shahrazad şehrazat scheherazade
  شاپور shapour shapur schapur
  سیمین simin simeen
  سهیلا soheila suhaila süheyla
  ثریا soraya suraya thuraya süreyya soraiya
  طاهره tahereh tahira tahire
  حصة hessa hussa hissa`;

const numberOf = new Map<string, number[]>();
for (const [number, line] of names.trim().split('\n').entries()) {
  for (const form of line.trim().split(' ')) {
    const key = keyOf(form);
    numberOf.set(key, [...new Set([...(numberOf.get(key) ?? []), number])]);
  }
}

function keyOf(word: string): string {
  const isArabic = /^\p{Script=Arabic}+$/u.test(word);
  return isArabic ? plainArabic(word) : (latinForms(word)[0] ?? word);
}

/** Numbers of the names that a lower-case word may be; empty = none of these. */
export const knownNamesOf = (word: string): readonly number[] => numberOf.get(keyOf(word)) ?? [];
