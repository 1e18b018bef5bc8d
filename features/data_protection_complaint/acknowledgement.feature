Feature: Acknowledging a data protection complaint
  A person who thinks that the authority has infringed data protection law in connection with their own personal data may
  complain to the authority itself. It acknowledges the complaint within 30 days.

  Rule: A complaint may be made by a form that is completed electronically, and by other means
    DPA 2018 s.164A(1); DPA 2018 s.164A(2)

    Scenario Outline: How a complaint may come
      When on Wed 1 July 2026 a data protection complaint comes by <channel>
      Then it is recorded
      And the data protection complaint stands before it was acknowledged

      Examples:
        | channel   | why                                  |
        | web form  | completed electronically             |
        | e-mail    | without any form                     |
        | telephone | nothing says that it must be written |
        | letter    | on paper                             |

    Scenario: By a way that is not on the list
      When on Wed 1 July 2026 a data protection complaint comes by pigeon
      Then it is impossible: unknown channel

  Rule: A person may be represented
    DPA 2018 s.187

    Scenario: A solicitor complains for a client
      When on Wed 1 July 2026 a data protection complaint comes through a representative by letter
      Then it is recorded
      And the data protection acknowledgement is due on Fri 31 July 2026

  Rule: Receipt is acknowledged within 30 days
    DPA 2018 s.164A(3); DPA 2018 s.205(2)
    Our reading: the day of receipt is not counted, and may be any day; a last day that is no working day of England and
    Wales moves to the next one, once.

    Scenario Outline: The last day for the acknowledgement
      Given today is Wed 31 March 2027
      And this chronology
        | <received> | a data protection complaint comes by e-mail |
      Then the data protection acknowledgement is due on <due>

      Examples:
        | received             | due                  | why                                                          |
        | Fri 19 June 2026     | Mon 20 July 2026     | the first day of the duty; 30 days end on a Sunday           |
        | Wed 1 July 2026      | Fri 31 July 2026     | they end on a working day                                    |
        | Sun 5 July 2026      | Tue 4 August 2026    | received on a Sunday                                         |
        | Wed 25 November 2026 | Tue 29 December 2026 | Christmas Day on a Friday, Boxing Day's substitute on Mon 28 |
        | Wed 2 December 2026  | Mon 4 January 2027   | New Year's Day on a Friday                                   |
        | Wed 24 February 2027 | Tue 30 March 2027    | Good Friday, and the three days that follow it               |

    Scenario Outline: In time until the end of the last day
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on <day> its receipt is acknowledged by e-mail
      Then the data protection acknowledgement ended on <day> by acknowledgement, <verdict>

      Examples:
        | day               | verdict | why                     |
        | Wed 1 July 2026   | in time | on the day of receipt   |
        | Fri 31 July 2026  | in time | on the last day         |
        | Mon 3 August 2026 | late    | on the next working day |

    Scenario: Withdrawn before it was acknowledged
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on Fri 3 July 2026 the complainant withdraws it
      Then the data protection acknowledgement ended on Fri 3 July 2026 by withdrawal, in time

  Rule: An outcome given within the time stands for the acknowledgement
    ICO guidance on data protection complaints

    Scenario Outline: An outcome without an acknowledgement before it
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on <day> the complainant is told that it is upheld
      Then the data protection acknowledgement ended on <day> by the outcome, <verdict>

      Examples:
        | day               | verdict | why                                          |
        | Fri 31 July 2026  | in time | on the last day for the acknowledgement      |
        | Mon 3 August 2026 | late    | nothing had been heard for more than 30 days |

    Scenario: An outcome after the acknowledgement changes nothing of it
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
        | Fri 3 July 2026 | its receipt is acknowledged by e-mail       |
      When on Mon 3 August 2026 the complainant is told that it is upheld
      Then the data protection acknowledgement ended on Fri 3 July 2026 by acknowledgement, in time

    Scenario: An acknowledgement after the outcome
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail   |
        | Fri 3 July 2026 | the complainant is told that it is not upheld |
      When on Mon 6 July 2026 its receipt is acknowledged by letter
      Then it is impossible: out of order

  Rule: The duties are owed of complaints received on or after 19 June 2026
    SI 2026/82 reg 3; SI 2026/82 reg 7
    An older one is recorded and answered, without a time limit of law.

    Scenario Outline: On either side of the commencement
      Given this chronology
        | <received> | a data protection complaint comes by e-mail |
      Then the data protection acknowledgement is due on <due>

      Examples:
        | received         | due              | why                                |
        | Thu 18 June 2026 | no day           | the day before the duties are owed |
        | Fri 19 June 2026 | Mon 20 July 2026 | the day from which they are        |

    Scenario: What came before stays without a limit, whatever happens afterwards
      Given this chronology
        | Thu 18 June 2026 | a data protection complaint comes by e-mail |
      When on Mon 3 August 2026 its receipt is acknowledged by e-mail
      Then it is recorded
      And nothing of it has a time limit

    Scenario: Nobody knew of the duties before they were made
      Given today is Wed 28 January 2026
      And this chronology
        | Wed 28 January 2026 | a data protection complaint comes by e-mail |
      Then nothing of it has a time limit

  Rule: When and how it was acknowledged is kept
    ICO guidance on data protection complaints

    Scenario: Acknowledged by a way that is not on the list
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on Fri 3 July 2026 its receipt is acknowledged by pigeon
      Then it is impossible: unknown channel

    Scenario: A data protection complaint acknowledged twice
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
        | Fri 3 July 2026 | its receipt is acknowledged by e-mail       |
      When on Mon 6 July 2026 its receipt is acknowledged by letter
      Then it is impossible: out of order
