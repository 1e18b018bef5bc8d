Feature: Asking which information is meant
  UK GDPR Article 12A(5). A clarification is of the information or the processing that a request is about; evidence of
  identity is another thing: it moves the start, and stops nothing.

  Rule: The days from the question to the answer do not count, both of them included
    UK GDPR Art 12A(5)
    "The period beginning with the day on which the controller makes the request and ending with the day on which the
    controller receives the information". Our reading: the day on which time starts is no part of the month, so that a
    question of that day gains no day by it; days of several pauses are counted once.

    Scenario Outline: Days that do not count
      When an access request of Mon 1 June 2026 meets with <what>
      Then <days> <do> not count
      And the last day for the answer is <due>
      And the last day for the notice of an extension is <due>
      And the safe target is <target>

      Examples:
        | what                                                                                                              | days    | do   | due              | target           | why                                    |
        | clarification from Mon 8 June 2026 to Mon 8 June 2026                                                             | 1 day   | does | Thu 2 July 2026  | Wed 1 July 2026  | asked and answered on one day          |
        | clarification from Mon 1 June 2026 to Mon 1 June 2026                                                             | 0 days  | do   | Wed 1 July 2026  | Wed 1 July 2026  | on the day of receipt                  |
        | clarification from Mon 1 June 2026 to Tue 2 June 2026                                                             | 1 day   | does | Thu 2 July 2026  | Thu 2 July 2026  | asked on the day of receipt            |
        | clarification from Mon 1 June 2026 to Fri 5 June 2026                                                             | 4 days  | do   | Mon 6 July 2026  | Mon 6 July 2026  | the same, to a Sunday and on to Monday |
        | clarification from Mon 8 June 2026 to Wed 17 June 2026                                                            | 10 days | do   | Mon 13 July 2026 | Fri 10 July 2026 | ten days, over a weekend               |
        | clarification from Mon 8 June 2026 to Wed 17 June 2026; clarification from Thu 25 June 2026 to Mon 29 June 2026   | 15 days | do   | Thu 16 July 2026 | Tue 14 July 2026 | two pauses                             |
        | clarification from Mon 8 June 2026 to Wed 17 June 2026; clarification from Mon 15 June 2026 to Sat 20 June 2026   | 13 days | do   | Tue 14 July 2026 | Mon 13 July 2026 | overlapping: each day once             |
        | clarification from Mon 8 June 2026 to Sat 20 June 2026; clarification from Mon 15 June 2026 to Wed 17 June 2026   | 13 days | do   | Tue 14 July 2026 | Mon 13 July 2026 | one within the other                   |
        | clarification from Wed 1 July 2026 to Fri 3 July 2026                                                             | 3 days  | do   | Mon 6 July 2026  | Fri 3 July 2026  | asked on the last day                  |
        | identity awaited from Tue 2 June 2026 to Wed 10 June 2026; clarification from Mon 8 June 2026 to Fri 12 June 2026 | 2 days  | do   | Mon 13 July 2026 | Mon 13 July 2026 | only what follows the start            |

    Scenario: A pause within an extension moves its last day
      When an access request of Mon 1 June 2026 meets with extension told on Mon 15 June 2026; clarification from Mon 20 July 2026 to Wed 22 July 2026
      Then 3 days do not count
      And the last day for the answer is Fri 4 September 2026
      And the last day for the notice of an extension is Wed 1 July 2026

  Rule: While the answer is awaited there is no last day
    UK GDPR Art 12A(5)
    Our reading: what is shown instead is the last day there would be, if the requester answered on the day.

    Scenario: Asked and not answered
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 clarification 1 is asked for
      Then time is paused since Mon 8 June 2026, and there is no last day

    Scenario Outline: The last day, if it were answered
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 clarification 1 is asked for
      Then answered on <day>, the last day would be <due>, and the safe target <target>
      And answered on <day>, the notice of an extension would be due on <due>

      Examples:
        | day              | due              | target           | why                        |
        | Mon 8 June 2026  | Thu 2 July 2026  | Wed 1 July 2026  | on the day of the question |
        | Wed 17 June 2026 | Mon 13 July 2026 | Fri 10 July 2026 | ten days, over a weekend   |
        | Tue 30 June 2026 | Fri 24 July 2026 | Thu 23 July 2026 | twenty-three days          |

    Scenario: The last day, if it were answered, after another pause
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Mon 8 June 2026  | clarification 1 is asked for  |
        | Wed 17 June 2026 | clarification 1 is given      |
      When on Thu 25 June 2026 clarification 2 is asked for
      Then answered on Mon 29 June 2026, the last day would be Thu 16 July 2026, and the safe target Tue 14 July 2026

    Scenario: The last day, if it were answered, by the other reading of an agent's authority
      Given this chronology
        | Mon 1 June 2026  | an access request is received from an agent with written authority |
        | Tue 2 June 2026  | evidence of authority is asked for                                 |
        | Mon 15 June 2026 | the evidence of authority comes                                    |
      When on Mon 22 June 2026 clarification 1 is asked for
      Then answered on Thu 25 June 2026, the last day would be Mon 6 July 2026, and the safe target Mon 6 July 2026
      And answered on Thu 25 June 2026, the notice of an extension would be due on Mon 6 July 2026
      And answered on Thu 25 June 2026, the answer would be due on Mon 20 July 2026 by the other reading

    Scenario: The last day, if it were answered, of two questions that overlap
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Mon 8 June 2026  | clarification 1 is asked for  |
        | Mon 15 June 2026 | clarification 2 is asked for  |
      When on Wed 17 June 2026 clarification 1 is given
      Then time is paused since Mon 15 June 2026, and there is no last day
      And answered on Sat 20 June 2026, the last day would be Tue 14 July 2026, and the safe target Mon 13 July 2026

    Scenario: A request that is answered while the question is open
      Given this chronology
        | Mon 1 June 2026 | an access request is received |
        | Mon 8 June 2026 | clarification 1 is asked for  |
      When on Wed 17 June 2026 everything is sent: 10 located, 10 released full
      Then 10 days do not count
      And it was answered on Wed 17 June 2026 by disclosure, in time
      And it took 16 days, and 6 without those that do not count

    Scenario: No answer stops time that the disclosure has ended
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 8 June 2026  | clarification 1 is asked for                     |
        | Wed 17 June 2026 | everything is sent: 10 located, 10 released full |
      When on Tue 30 June 2026 clarification 1 is given
      Then 10 days do not count

  Rule: What is asked when the time has run out stops nothing
    UK GDPR Art 12A(5)
    Our reading: there is nothing left to stop. The question is recorded, without effect.

    Scenario: Asked on the first day after the last
      Given on Mon 1 June 2026 an access request is received
      When on Thu 2 July 2026 clarification 1 is asked for
      Then it is recorded
      And the clarification has no effect
      And the last day for the answer is Wed 1 July 2026

    Scenario: Asked when the month has run out, but not the extension
      Given this chronology
        | Mon 1 June 2026  | an access request is received                        |
        | Mon 15 June 2026 | an extension is told: the complexity of the requests |
      When on Thu 2 July 2026 clarification 1 is asked for
      Then time is paused since Thu 2 July 2026, and there is no last day

  Rule: Before Article 12A, time stopped by guidance alone, from the day after the question, where much was held
    GDPR Art 12(3); UK GDPR Art 12(3)
    Before 21 October 2020 the guidance knew no pause. From then to 4 February 2026 it stopped time while a requester
    was asked what was meant, where a large amount was held; the days were counted as answer less question.

    Scenario: Where much was held
      When an access request of Tue 20 January 2026 meets with clarification from Mon 2 February 2026 to Tue 10 February 2026
      Then 8 days do not count
      And the last day for the answer is Mon 2 March 2026
      And the safe target is Mon 2 March 2026

    Scenario: Where little was held
      Given on Tue 20 January 2026 an access request is received
      When on Mon 2 February 2026 clarification 1 is asked for, though little is held
      Then it is recorded
      And the clarification has no effect
      And the last day for the answer is Fri 20 February 2026

    Scenario Outline: Before the guidance knew a pause
      Given on <received> an access request is received
      When on <asked> clarification 1 is asked for
      Then it is recorded
      And the clarification has no effect
      And the last day for the answer is <due>

      Examples:
        | received             | asked                 | due                  | why                                          |
        | Mon 3 September 2018 | Mon 10 September 2018 | Thu 4 October 2018   | the rule of 2018                             |
        | Tue 3 September 2019 | Tue 10 September 2019 | Thu 3 October 2019   | the rule of 2019                             |
        | Tue 20 October 2020  | Mon 26 October 2020   | Fri 20 November 2020 | received on the last day of the old guidance |

  Rule: A clarification is answered after it was asked for
    UK GDPR Art 12A(5)

    Scenario: Answered before it was asked
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 clarification 1 is given
      Then it is impossible: question not open

    Scenario: Answered on an earlier day than it was asked
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Wed 10 June 2026 | clarification 1 is asked for  |
      When on Mon 8 June 2026 clarification 1 is given
      Then it is impossible: question not open

    Scenario: Answered twice
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Mon 8 June 2026  | clarification 1 is asked for  |
        | Wed 10 June 2026 | clarification 1 is given      |
      When on Thu 11 June 2026 clarification 1 is given
      Then it is impossible: question not open

    Scenario: Two questions of one number
      Given this chronology
        | Mon 1 June 2026 | an access request is received |
        | Mon 8 June 2026 | clarification 1 is asked for  |
      When on Wed 10 June 2026 clarification 1 is asked for
      Then it is impossible: question out of order

    Scenario: A question that becomes known later than one that came after it
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Thu 25 June 2026 | clarification 1 is asked for  |
        | Mon 29 June 2026 | clarification 1 is given      |
        | Mon 8 June 2026  | clarification 2 is asked for  |
      When on Wed 17 June 2026 clarification 2 is given
      Then 15 days do not count
      And the last day for the answer is Thu 16 July 2026
