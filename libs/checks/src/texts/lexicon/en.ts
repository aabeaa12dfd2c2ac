import type { Lexicon } from './lexicon';

export const english: Lexicon = {
  language: 'en',
  script: 'Latin',
  governs: 'next',
  breaks: `but | because | so | therefore | thus | however | instead | then | and please | and then | and i | and we | and pay | and send | and transfer | which is why | since | as i`,
  words: {
    pay: `pymt | pmt | gimme .. euro* | send over .. deposit | pay | pays | paid | paying | payment | payments | payable | transfer | transfers | transferred | transferring | wire | wired | wiring | remit* | send .. money | send .. funds | send .. deposit | send .. payment | sending .. money | send € | send .. euro* |
      send me .. euro | money is received | money arrives | funds arrive | bank transfer | hand over .. cash`,
    money: `deposit | deposits | rent | money | funds | cash | amount | sum | month's rent | months' rent | security deposit | bond`,
    prepayment: `prepayment* | prepay* | advance payment* | payment in advance | upfront payment* | up front payment | downpayment* | down payment* | holding deposit* | holding fee* | reservation deposit* | reservation fee* | reservation payment | booking deposit* |
      advance deposit | good faith deposit | good faith payment | token payment | goodwill payment | viewing deposit | key deposit upfront | retainer`,
    ahead: `in advance | upfront | up front | beforehand | ahead of time`,
    now: `2day | asap pls | rn | now | today | immediately | right away | straight away | asap | at once | within * hours | within the hour | tonight | by tomorrow`,
    first: `first come | sends .. first | pays .. first | first to send | first to pay | first one | you first | first you | first pay | first transfer | first send | first of all | pay first | deposit first | money first | to begin with`,
    then: `then | after that | afterwards | after this | only then | thereafter`,
    address: `address`,
    viewing: `come and look | come look | have a look at | come and see | viewing | viewings | view | visit | visits | visiting | seeing the * | seeing it | see the flat | see the room | see the apartment | see the place | see it | seen it | seen the * | saw the * | look at the * | inspection | inspect* | show you | showing`,
    contract: `contract | contracts | lease | leases | tenancy agreement | rental agreement | agreement | sign | signs | signed | signing | signature`,
    handover: `handover | hand over | move in | moving in | moved in | movein | movingin | start of the tenancy | beginning of the tenancy | tenancy start* | tenancy begin* | start of the lease | beginning of the lease | lease start* | arrival`,
    keys: `key | keys`,
    before: `b4 | befor | before | prior to | until | till | ahead of | unless`,
    after: `after | once | as soon as | upon | when .. receive | when we have | following | only when | when i get | when i see | on receipt of | as soon`,
    at: `at | on | upon | with | when`,
    without: `without`,
    unseen: `sight unseen | unseen | without seeing | without having seen`,
    unpaid: `without paying | without having paid`,
    secure: `stop the viewings | no more viewings | take down the ad | take the ad down | delete the ad | remove the ad | remove the listing | take the listing | cancel the others | tell the others no | gets the room | gets the flat | gets the apartment | gets it | get the room | get the flat | reserve | reserved | reserves | reserving | reservation | secure | secures | securing | hold it | hold the * | holding the * | hold for you | hold this | keep it for | keep the flat | keep the room | keep the apartment | block the * | block it | book the * | book it | take it off the market | off the market | yours | lock it in | lock in`,
    recurring: `monthly | every month | each month | per month | working day | a month | of the month | first of each`,
    refund: `refund* | money back | give .. back | returned to you | return the money | return your money | reimburs* | pay you back | get it back`,
    dislike: `don't like | do not like | dont like | dislike | not satisfied | unsatisfied | change your mind | not happy | decide not | don't want | do not want | not suit | doesn't suit | not as described`,
    untraceable: `zelle | cash app | cashapp* | venmo | skrill | neteller | webmoney | binance | usdc | wu transfer | by wu | via wu | western union* | westernunion* | moneygram* | money gram* | gift card* | giftcard* | gift voucher* | voucher code* | amazon card* | amazon voucher* | steam card* | itunes card* | apple card* | google play* | paysafe* | bitcoin* | btc | crypto* | usdt | tether | ethereum | ria money* | money order* |
      friends and family | friends & family | friends family | paypal friends* | cash in an envelope | cash by post | cash by mail | cash in the post | prepaid card* | prepaid voucher* | worldremit | remitly`,
    accept: `accept* | only | prefer* | take only`,
    escrow: `airbnb* | air bnb | booking . com | bookingcom | booking com | tripadvisor* | trip advisor | uniplaces | housinganywhere | housing anywhere | expedia | vrbo | homeaway | zillow | spotahome | rightmove | immoscout* | idealista`,
    trustee: `escrow* | trustee* | third party | third-party | secure payment system | payment agent | buyer protection | payment protection | neutral account | safe account | safe payment service | holding company | holding service`,
    elsewhere: `at western union | western union branch | western union shop | western union office | work at | work for | works at | works for | working at | job | jobs | used to | previously | formerly | reviews | review | listed on | also on | advertised on | next to | opposite | near the | branch | superhost | guest* | stayed | last year`,
    savings: `savings account | interest | separate account | deposit account | deposit protection | kautionskonto`,
    cheque: `cheque | cheques | cheque's | cashier's check | cashiers check | bank check | certified check | check for | a check | the check | checks`,
    excess: `too much | overpa* | difference | the rest | remaining | remainder | surplus | balance | excess | extra money | extra amount | more than | higher than | larger than | bigger than | left over | leftover`,
    sendOn: `my brother's account | my friend's account | my sister's account | my partner's account | account of my | my colleague's account | forward | forwarded | send on | pass on | pass it on | send .. back | sending .. back | wire .. back | transfer .. back | return the | send the rest | send the difference | wire the rest | wire the difference | transfer the difference | transfer the rest | transfer the remaining | mover | movers | moving company | shipping company | shipping agent | removal company | to my agent | refund me | return it to | give .. to the movers`,
    fee: `allowance | expenses | fee | fees | charge | charges | commission`,
    service: `booking | application | applications | processing | process | administration | administrative | admin | registration | register | contract preparation | paperwork | reference | agency | agent's | finder's | appointment | keys handover | handling`,
    illegalFee: `viewing fee* | booking fee* | reservation fee* | application fee* | processing fee* | admin fee* | administration fee* | agency fee* | agent fee* | broker fee* | brokerage fee* | brokerage | broker's fee* | brokers fee* | finder's fee* | finders fee* | contract fee* | registration fee* | service fee* | handling fee* | appointment fee* | key fee* | paperwork fee* | viewing charge* | commission | finder fee* | tenant fee* | referral fee*`,
    forService: `for showing you | showing you the | for the viewing | for a viewing | for each viewing | per viewing | for viewings | for viewing | for the appointment | for an appointment | for the application | for the paperwork | for the contract | for preparing the * | for drawing up * | for showing | to see the * | to view the * | to view it | for processing | for booking`,
    cost: `cost | costs | charge | charges | charged`,
    landlordPays: `landlord pays | paid by the landlord | i pay the | we pay the | owner pays | paid by the owner | covered by the landlord | on the landlord | at my expense | i cover | we cover`,
    away: `abroad | overseas | out of the country | not in germany | outside germany | not in the country | can't come | cannot come | can not come | unable to come | cant come | not able to come | relocated | transferred to | offshore | oil rig | missionary | mission in | un mission | peacekeeping | at sea | on deployment | deployed |
      in london | in england | in the uk | in uk | in the united kingdom | in spain | in italy | in france | in norway | in sweden | in the usa | in the us | in america | in canada | in ireland | in scotland | in dubai | in australia | in switzerland | in cyprus | in greece | in portugal | in africa | in nigeria | in manchester | in madrid | in paris | in denmark`,
    byPost: `by post | by mail | by courier | via courier | courier* | dhl | ups | fedex | tnt | parcel | package | by express | mail you | mailed | post you | posted to | in the post | in the mail | registered letter | registered mail | shipped | ship you | via post | via mail`,
    send: `send | sends | sent | sending | mail you | ship*`,
    noViewing: `no viewing | no viewings | no visit | no visits | viewing .. not possible | viewings .. not possible | viewing .. impossible | viewing is not | can't show | cannot show | can not show | cant show | unable to show | not able to show | nobody .. show | no one .. show | not possible to view | not possible to see | not possible to visit | impossible to view |
      can't be viewed | cannot be viewed | can't view | cannot view | can't see | cannot see | no inspection | not be able to show | can't let you in | cannot let you in | nobody can open | no one can open`,
    someoneShows: `will show | shows you | can show | is showing | will open | opens the door | will let you in | lets you in | let you in | will meet you | meets you | happy to show | does the viewing*`,
    timeLimit: `this week | this weekend | weekend* | this month | monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | evenings | mornings | today | tomorrow | before the * | next week | not yet | holiday* | from * onwards | at short notice | on weekdays`,
    moveOut: `move out | moving out | moved out | when you leave | return the keys | return the key | spare key* | mailbox key | letterbox key | key back | keys back`,
    settlement: `statement | utility bill* | annual bill | yearly bill | utilities bill | settlement`,
    negation: `not | no | never | none | nothing | don't | dont | doesn't | doesnt | won't | wont | isn't | isnt | aren't | nor | neither | free of charge | for free | without charge | zero | cannot | can't | wouldn't | needn't | forbidden | illegal | unlawful | waived`,
    warning: `beware | careful | caution | scam | scams | scammer* | fraud | fraudster* | fraudulent | warn | warns | warning | warned | watch out | police | consumer advice | if anyone | if someone | if somebody | if a landlord | if a stranger | anyone who asks | anyone who demands | anyone who wants | whoever asks | whoever demands | whoever wants | phishing | never pay | never send | never transfer | never wire | do not ever | trick | conned`,
    others: `they | someone | somebody | anyone | people | some landlords | scammer* | such | these`,
    polite: `can you | could you | would you | will you please | please | can u | could u`,
    harmless: `no viewing fee* | no viewing charge* | no problem | no problems | don't worry | do not worry | not only | nonrefundable | don't hesitate | do not hesitate | no doubt | not a scam | no scam | no scams | not scam | no fraud | avoid scam* | avoid fraud* | prevent fraud* | prevent scam* | against fraud* | against scam* | protect* .. from scam* | protect* .. from fraud* | protect* .. against fraud* | fraud protection | scam protection |
      because of .. scam* | because of .. fraud* | due to .. scam* | too many scam* | no viewing without .. appointment | no viewings without .. appointment | with no .. fees | please note | key worker* | key card | check in | check out | check it | check the | please check | double check | a check up | to check | utilities in advance | advance payment* for utilities | advance payment* for heating | advance payment* of utilities | advance payment* on utilities |
      utility prepayment* | view of | with a view | a view | sea view | garden view | nice view | great view | view over | view to | rent a car | not miss | don't miss | at the moment | at all | no later than | no matter`,
  },
  common: `the and is a an of to in for with flat room apartment rent kitchen bathroom balcony i you we my our your it this that are be can will have has on at from per month euro furnished quiet near city station available large small garden house bedroom please
    hello hi thank thanks not no if or as but by was would they there utilities deposit contract viewing live family share shared bright
    do does did me my your he she we us them then when where what how here so already if just sorry today tomorrow problem problems address many write see seen could would must should all still again get got need want know only about out up there one two am im its`,
};
