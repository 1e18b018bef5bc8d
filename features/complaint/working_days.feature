Feature: Working days
  The time limits of the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738) run in
  working days. Regulation 2: a working day is any day but a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday
  or a bank holiday under the Banking and Financial Dealings Act 1971. The bank holidays are those of England and Wales.

  Rule: The day of the event is not counted; after it only working days are
    SI 2006/1738 reg 2
    Our reading: the day on which a limit starts is day 0, whatever the hour and whether or not it is a working day.

    Scenario Outline: The working days after a day
      Then 2 working days after <day> end on <2>
      And 5 working days after <day> end on <5>
      And 10 working days after <day> end on <10>
      And 15 working days after <day> end on <15>
      And 20 working days after <day> end on <20>
      And 25 working days after <day> end on <25>
      And 30 working days after <day> end on <30>
      And 65 working days after <day> end on <65>

      Examples:
        | day                   | 2                     | 5                     | 10                    | 15                    | 20                    | 25                  | 30                  | 65                   | why                              |
        | Fri 27 March 2026     | Tue 31 March 2026     | Tue 7 April 2026      | Tue 14 April 2026     | Tue 21 April 2026     | Tue 28 April 2026     | Wed 6 May 2026      | Wed 13 May 2026     | Thu 2 July 2026      | over Easter and two May holidays |
        | Sat 28 March 2026     | Tue 31 March 2026     | Tue 7 April 2026      | Tue 14 April 2026     | Tue 21 April 2026     | Tue 28 April 2026     | Wed 6 May 2026      | Wed 13 May 2026     | Thu 2 July 2026      | from a Saturday                  |
        | Thu 2 April 2026      | Wed 8 April 2026      | Mon 13 April 2026     | Mon 20 April 2026     | Mon 27 April 2026     | Tue 5 May 2026        | Tue 12 May 2026     | Tue 19 May 2026     | Wed 8 July 2026      | from the eve of Good Friday      |
        | Fri 28 August 2026    | Wed 2 September 2026  | Mon 7 September 2026  | Mon 14 September 2026 | Mon 21 September 2026 | Mon 28 September 2026 | Mon 5 October 2026  | Mon 12 October 2026 | Mon 30 November 2026 | over the summer bank holiday     |
        | Fri 18 December 2026  | Tue 22 December 2026  | Tue 29 December 2026  | Wed 6 January 2027    | Wed 13 January 2027   | Wed 20 January 2027   | Wed 27 January 2027 | Wed 3 February 2027 | Wed 24 March 2027    | over the turn of the year        |
        | Fri 16 September 2022 | Wed 21 September 2022 | Mon 26 September 2022 | Mon 3 October 2022    | Mon 10 October 2022   | Mon 17 October 2022   | Mon 24 October 2022 | Mon 31 October 2022 | Mon 19 December 2022 | over the state funeral           |

    Scenario Outline: Sixty-five working days are not thirteen weeks
      Then 65 working days after <day> end on <last>

      Examples:
        | day                | last                 | why                                                            |
        | Thu 29 August 2024 | Thu 28 November 2024 | as the Ombudsman counted in 25 005 179; no holiday falls in it |
        | Thu 1 October 2026 | Tue 5 January 2027   | thirteen weeks would end on 31 December                        |

  Rule: Weekends and bank holidays are not counted
    SI 2006/1738 reg 2
    A bank holiday that falls on a weekend is kept on its substitute day.

    Scenario Outline: The first working day after a day
      Then 1 working day after <day> ends on <next>

      Examples:
        | day                  | next                 | why                                                   |
        | Wed 3 June 2026      | Thu 4 June 2026      | in an ordinary week                                   |
        | Fri 5 June 2026      | Mon 8 June 2026      | over a weekend                                        |
        | Sun 7 June 2026      | Mon 8 June 2026      | from a Sunday                                         |
        | Thu 2 April 2026     | Tue 7 April 2026     | over Good Friday and Easter Monday                    |
        | Fri 1 May 2026       | Tue 5 May 2026       | over the early May bank holiday                       |
        | Fri 22 May 2026      | Tue 26 May 2026      | over the spring bank holiday                          |
        | Fri 28 August 2026   | Tue 1 September 2026 | over the summer bank holiday                          |
        | Thu 24 December 2026 | Tue 29 December 2026 | Boxing Day is a Saturday, kept on Monday 28 December  |
        | Thu 31 December 2026 | Mon 4 January 2027   | over New Year's Day                                   |
        | Thu 1 January 2026   | Fri 2 January 2026   | a bank holiday in Scotland only                       |
        | Wed 28 February 2024 | Thu 29 February 2024 | a leap day counts                                     |
        | Fri 27 February 2026 | Mon 2 March 2026     | in a common year                                      |
        | Thu 7 May 2020       | Mon 11 May 2020      | the early May holiday of 2020 was moved to the Friday |
        | Fri 5 May 2023       | Tue 9 May 2023       | the coronation of 2023 was kept on the Monday         |

  Rule: A bank holiday counts for nothing before it is announced
    SI 2006/1738 reg 2
    Our reading: what was due is told by the bank holidays known on the day of telling. That of the state funeral,
    19 September 2022, was announced on 10 September 2022.

    Background:
      Given today is Fri 9 September 2022

    Scenario: Before the announcement the funeral is an ordinary Monday
      When on Mon 5 September 2022 a complaint is received
      Then Stage 1 is due on Mon 19 September 2022

    Scenario: After the announcement a running time limit is longer by a day
      Given on Mon 5 September 2022 a complaint is received
      When today is Mon 12 September 2022
      Then Stage 1 is due on Tue 20 September 2022
      And as known on Fri 9 September 2022, Stage 1 was due on Mon 19 September 2022

    Scenario: A complaint received after the announcement
      Given today is Fri 30 September 2022
      When on Fri 16 September 2022 a complaint is received
      Then Stage 1 is due on Mon 3 October 2022

  Rule: Where the bank holidays are not known yet, no last day is given
    SI 2006/1738 reg 2
    Our reading: a last day is never guessed. Bank holidays are published about two years ahead; here, up to 2028.

    Scenario: The last receipt whose ten working days end within the published years
      Given today is Sun 31 December 2028
      When on Wed 13 December 2028 a complaint is received
      Then Stage 1 is due on Fri 29 December 2028

    Scenario: A receipt whose ten working days run beyond the published years
      Given today is Sun 31 December 2028
      When on Thu 14 December 2028 a complaint is received
      Then no last day of Stage 1 can be reckoned
