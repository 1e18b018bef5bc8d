Feature: The annual report
  SI 2006/1738 regs 10 and 13. The figures of a year are worked out from the record whenever they are asked for.

  Rule: One officer is designated as the complaints manager, and the report names the officer
    SI 2006/1738 reg 10(a)
    Our reading: the officer who is designated at the end of the year that is reported.

    Scenario: Designated
      Given this policy of the authority
        | in force from      | Wed 1 April 2026               |
        | complaints manager | the head of customer relations |
      When on Mon 1 June 2026 a complaint is received
      Then the annual view of the year to Wed 31 March 2027 names the head of customer relations as the complaints manager

    Scenario: Nobody is designated
      When on Mon 1 June 2026 a complaint is received
      Then the annual view of the year to Wed 31 March 2027 names nobody as the complaints manager

    Scenario: Another officer is designated when the year is over
      Given this policy of the authority
        | in force from      | Tue 1 April 2025               |
        | complaints manager | the head of customer relations |
      And this policy of the authority
        | in force from      | Wed 1 April 2026    |
        | complaints manager | the head of service |
      When on Mon 2 June 2025 a complaint is received
      Then the annual view of the year to Tue 31 March 2026 names the head of customer relations as the complaints manager
      And the annual view of the year to Wed 31 March 2027 names the head of service as the complaints manager

  Rule: After each 31 March a report is compiled on the year
    SI 2006/1738 reg 13(3)
    Our reading: of the complaints received in it, from 1 April to 31 March; each is received once, whatever becomes of
    it, and what belongs to another procedure is none.

    Scenario Outline: In the year of its receipt
      When on <received> a complaint is received
      Then the annual view of the year to Tue 31 March 2026 counts <number> complaints received

      Examples:
        | received          | number | why               |
        | Mon 31 March 2025 | 0      | the day before it |
        | Tue 1 April 2025  | 1      | its first day     |
        | Tue 31 March 2026 | 1      | its last day      |
        | Wed 1 April 2026  | 0      | the day after it  |

    Scenario: A point that is routed when the year is over leaves its figures
      Given on Mon 2 June 2025 a complaint is received
      When on Wed 3 June 2026 point 1 is routed to another service of the authority
      Then the annual view of the year to Tue 31 March 2026 counts 0 complaints received
      And the annual view of the year to Tue 31 March 2026 counts 1 complaint outside the procedure

    Scenario: A linked complaint of the next year was received in the first
      Given this chronology
        | Mon 2 March 2026 | a complaint of 2 points is received                           |
        | Tue 3 March 2026 | the formal investigation begins                               |
        | Wed 4 March 2026 | consideration of point 2 ends because of criminal proceedings |
        | Mon 9 March 2026 | the response finds point 1 upheld                             |
      When on Mon 1 June 2026 point 2 is resubmitted
      Then the annual view of the year to Tue 31 March 2026 counts 1 complaint received
      And the annual view of the year to Wed 31 March 2027 counts 0 complaints received

    Scenario Outline: Whether the time limits were complied with
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Tue 2 June 2026 | the formal investigation begins         |
        | Mon 8 June 2026 | Stage 1 is extended to Mon 29 June 2026 |
      When on <answered> the response finds point 1 upheld
      Then the annual view of the year to Wed 31 March 2027 counts 1 complaint answered <when>

      Examples:
        | answered         | when                     | why              |
        | Mon 15 June 2026 | within ten working days  | the tenth        |
        | Mon 29 June 2026 | within a valid extension | the day named    |
        | Tue 30 June 2026 | late                     | the day after it |

    Scenario: The linked complaint's fresh Stage 1 has its own time limit
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received                           |
        | Wed 3 June 2026 | consideration of point 2 ends because of criminal proceedings |
        | Fri 5 June 2026 | point 1 is resolved by agreement                              |
        | Wed 1 July 2026 | point 2 is resubmitted                                        |
      When this chronology of the linked complaint
        | Thu 2 July 2026 | the complaint is resolved by agreement |
      Then the annual view of the year to Wed 31 March 2027 counts 2 complaints answered within ten working days

    Scenario: A request for Stage 2 stays counted when the complaint was stopped there and is resubmitted
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                                             |
        | Mon 22 June 2026 | Stage 2 is asked for                                                |
        | Wed 24 June 2026 | consideration of the complaint ends because of criminal proceedings |
      When on Tue 1 September 2026 the complaint is resubmitted
      Then the annual view of the year to Wed 31 March 2027 counts 1 request for Stage 2
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received
