Feature: The Stage 2 response
  SI 2006/1738 reg 17(3) and (8), reg 18(2). The notice of the response tells the complainant of the right to a panel;
  from the day on which the complainant has received it a panel may be asked for.

  Rule: The response tells the complainant of the right to a panel, and how to ask for one
    SI 2006/1738 reg 17(8)
    Our reading: a response that does not is a response; what it left out is still owed.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received              |
        | Wed 3 June 2026 | it is agreed to leave Stage 1 out    |
        | Thu 4 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |

    Scenario: Told
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded
      And nobody is still to be told

    Scenario: Not told
      When on Tue 7 July 2026 the Stage 2 response is sent, and says nothing of a panel
      Then it is recorded
      And Stage 2 ended on Tue 7 July 2026 by response, in time
      And the complainant is still to be told of the right to a panel

    Scenario: Told by a later letter
      Given on Tue 7 July 2026 the Stage 2 response is sent, and says nothing of a panel
      When on Mon 13 July 2026 the complainant is told of the right to a panel
      Then it is recorded
      And nobody is still to be told
      And Stage 2 ended on Tue 7 July 2026 by response, in time

  Rule: It is recorded how the day on which the complainant received it is known
    SI 2006/1738 reg 18(2)
    The complainant's time to ask for a panel runs from the receipt, not from the sending. The complainant has told the
    authority; or the authority presumes it, by a policy of its own; or nobody knows.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received              |
        | Wed 3 June 2026 | it is agreed to leave Stage 1 out    |
        | Thu 4 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |

    Scenario: Nothing is known yet
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then the receipt of the response is unknown, on no day

    Scenario Outline: Told, presumed or unknown
      Given on Tue 7 July 2026 the Stage 2 response is sent
      When on Thu 9 July 2026 <what>
      Then it is recorded
      And the receipt of the response is <known>, on <day>

      Examples:
        | what                                                         | known                   | day             | why                                |
        | the complainant says that the Stage 2 response has come      | told by the complainant | Thu 9 July 2026 | the day that the complainant names |
        | the Stage 2 response is presumed to have come                | presumed                | Thu 9 July 2026 | two days in the post, by policy    |
        | it is noted that nobody knows when the Stage 2 response came | unknown                 | no day          | no day is made up                  |

    Scenario: The complainant names another day than was presumed
      Given this chronology
        | Tue 7 July 2026 | the Stage 2 response is sent                  |
        | Thu 9 July 2026 | the Stage 2 response is presumed to have come |
      When on Mon 13 July 2026 the complainant says that the Stage 2 response has come
      Then the receipt of the response is told by the complainant, on Mon 13 July 2026

    Scenario: Received before it was sent
      When on Mon 6 July 2026 the complainant says that the Stage 2 response has come
      Then it is impossible: out of order

  Rule: What was never sent has not been received
    SI 2006/1738 reg 18(2)

    Scenario: The file was closed after Stage 1
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Wed 3 June 2026 | the complaint is resolved by agreement |
        | Thu 4 June 2026 | the terms are sent to the complainant  |
        | Fri 5 June 2026 | the complaint is completed             |
      When on Mon 8 June 2026 the complainant says that the Stage 2 response has come
      Then it is impossible: response not sent
