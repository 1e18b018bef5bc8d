Feature: The time for the answer
  GDPR Article 12(3), in force from 25 May 2018; UK GDPR Articles 12(3), 12A and 4A; SI 2026/82. Guidance has read the
  same words in three ways since 2018; since 5 February 2026 the law itself says how time is counted.

  Rule: The law of the day of receipt applies, whatever happens later
    GDPR Art 12(3); UK GDPR Art 12(3); UK GDPR Art 12A(1); SI 2026/82 reg 4
    "Section 76 does not apply where the controller received the request before" 5 February 2026. Our reading: the
    changes of guidance before it are treated alike, by the day of receipt.

    Scenario Outline: The rule by the day of receipt
      When on <received> an access request is received
      Then the rule is <rule>, by <provision>
      And the last day for the answer is <due>

      Examples:
        | received            | rule     | provision          | due                   | why                                |
        | Fri 25 May 2018     | SAR-2018 | GDPR Art 12(3)     | Tue 26 June 2018      | the first day of the Regulation    |
        | Wed 14 August 2019  | SAR-2018 | GDPR Art 12(3)     | Mon 16 September 2019 | the last day of the first guidance |
        | Thu 15 August 2019  | SAR-2019 | GDPR Art 12(3)     | Mon 16 September 2019 | the first day of the second        |
        | Tue 20 October 2020 | SAR-2019 | GDPR Art 12(3)     | Fri 20 November 2020  | the last day of the second         |
        | Wed 21 October 2020 | SAR-2020 | SI 2026/82 reg 4   | Mon 23 November 2020  | the first day of the third         |
        | Wed 4 February 2026 | SAR-2020 | SI 2026/82 reg 4   | Wed 4 March 2026      | the last day before Article 12A    |
        | Thu 5 February 2026 | SAR-12A  | UK GDPR Art 12A(1) | Thu 5 March 2026      | the first day of Article 12A       |

    Scenario: A clarification after commencement leaves the old law where it was
      Given on Wed 4 February 2026 an access request is received
      And on Fri 6 February 2026 clarification 1 is asked for
      When on Mon 9 February 2026 clarification 1 is given
      Then the rule is SAR-2020, by SI 2026/82 reg 4
      And 3 days do not count
      And the last day for the answer is Mon 9 March 2026

    Scenario: Identity shown after commencement leaves the old law where it was
      When an access request of Wed 4 February 2026 meets with identity awaited from Thu 5 February 2026 to Tue 10 February 2026
      Then the rule is SAR-2020, by SI 2026/82 reg 4
      And the last day for the answer is Tue 10 March 2026

  Rule: A request received before 25 May 2018 is under the Act of 1998
    GDPR Art 12(3)
    No rule of this procedure reaches it. Our reading: it is not recorded as one; if it was dealt with as one all the
    same, it has no time limit here.

    Scenario: Received the day before the Regulation
      When on Thu 24 May 2018 an access request is received
      Then it is refused as before the regulation, under GDPR Art 12(3)

    Scenario: Dealt with as one all the same
      When on Thu 24 May 2018 an access request is received, despite the rule
      Then it is recorded as breaking a rule: before the regulation
      And nothing of it has a time limit

  Rule: A month ends with the date of the same number, and a last day that is no working day moves to the next
    Regulation (EEC, Euratom) 1182/71 Art 3; UK GDPR Art 4A
    Our reading: the public holidays are those of England and Wales; a day on which the council is closed is none.

    Scenario Outline: Over weekends and holidays
      When on <received> an access request is received
      Then the last day for the answer is <due>

      Examples:
        | received             | due                  | why                                            |
        | Mon 1 June 2026      | Wed 1 July 2026      | an ordinary month                              |
        | Thu 4 June 2026      | Mon 6 July 2026      | a Saturday                                     |
        | Fri 5 June 2026      | Mon 6 July 2026      | a Sunday                                       |
        | Sat 31 January 2026  | Mon 2 March 2026     | no 31 February, and the 28th a Saturday        |
        | Wed 31 January 2024  | Thu 29 February 2024 | a leap year                                    |
        | Wed 25 November 2026 | Tue 29 December 2026 | Christmas, a weekend, and Boxing Day on Monday |

    Scenario: Where the bank holidays are not known yet, no last day is given
      Given today is Sun 31 December 2028
      When on Fri 1 December 2028 an access request is received
      Then no last day for the answer can be reckoned

    Scenario: Scotland's holidays move nothing
      When on Tue 2 December 2025 an access request is received
      Then the last day for the answer is Fri 2 January 2026

  Rule: A holiday counts for nothing before it is announced
    Regulation (EEC, Euratom) 1182/71 Art 3
    Our reading: what was due is told by the holidays known on the day of telling. That of the state funeral, 19 September
    2022, was announced on 10 September 2022.

    Background:
      Given today is Thu 1 September 2022

    Scenario: A running time limit is longer by a day when a holiday is announced
      Given on Fri 19 August 2022 an access request is received
      When today is Mon 12 September 2022
      Then the last day for the answer is Tue 20 September 2022
      And as known on Thu 1 September 2022, the last day for the answer was Mon 19 September 2022
      And as known on Mon 12 September 2022, the last day for the answer was Tue 20 September 2022

  Rule: What is sent on the last day is in time
    UK GDPR Art 12A(1)
    "Within the applicable time period". "Without undue delay" is a duty beside it, for which no day is fixed.

    Scenario Outline: In time and late
      Given on Mon 1 June 2026 an access request is received
      When on <sent> everything is sent: 10 located, 10 released full
      Then it was answered on <sent> by disclosure, <verdict>
      And it took <gross> days, and <gross> without those that do not count

      Examples:
        | sent            | verdict | gross | why                    |
        | Mon 1 June 2026 | in time | 1     | on the day of receipt  |
        | Wed 1 July 2026 | in time | 30    | the last day           |
        | Thu 2 July 2026 | late    | 31    | the first day after it |
