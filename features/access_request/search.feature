Feature: Searching, and retrieving closed files
  UK GDPR Article 15(1A), treated as in force from 1 January 2024. The work goes forward by itself: nothing of it waits
  for verification, and nothing of it moves the time.

  Rule: The search is reasonable and proportionate
    UK GDPR Art 15(1A)
    Where it is searched is settled and recorded, and what the search located.

    Scenario: Settled, and done
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                      |
        | Wed 3 June 2026 | it is settled to search the electronic case files; electronic mail |
      When on Mon 15 June 2026 the search is complete, 450 pages
      Then it is recorded
      And the request is collating

    Scenario Outline: The work comes forward
      Given on Mon 1 June 2026 an access request is received
      When on Wed 3 June 2026 <what>
      Then the request is <stage>

      Examples:
        | what                                                       | stage      | why                        |
        | it is settled to search paper files                        | scoped     | it is known where          |
        | file 1 is asked for from the records centre, on paper      | retrieving | a file is asked for        |
        | the search is complete, 12 pages                           | collating  | what was found is together |
        | redaction 1 takes out page 1 of document 1, under adoption | redacting  | something is taken out     |

    Scenario: A look back does not undo what was done
      Given this chronology
        | Mon 1 June 2026 | an access request is received    |
        | Wed 3 June 2026 | the search is complete, 12 pages |
      When on Thu 4 June 2026 it is settled to search paper files
      Then it is recorded
      And the request is collating

    Scenario: In a place that is on no list
      Given on Mon 1 June 2026 an access request is received
      When on Wed 3 June 2026 it is settled to search the attic
      Then it is impossible: unknown system

    Scenario: Another search adds to the first
      Given this chronology
        | Mon 1 June 2026 | an access request is received     |
        | Wed 3 June 2026 | the search is complete, 100 pages |
      When on Mon 15 June 2026 the search is complete, 30 pages
      Then it is recorded
      And 130 pages are known to be held

    Scenario: What the files hold adds to what was searched
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Tue 2 June 2026  | file 2 is asked for from the archive, on microfiche   |
        | Tue 2 June 2026  | file 3 is asked for from an office, on paper          |
        | Wed 3 June 2026  | the search is complete, 100 pages                     |
        | Mon 15 June 2026 | file 1 is found, 20 pages                             |
        | Mon 15 June 2026 | file 2 is not found                                   |
      When on Tue 16 June 2026 file 3 is found, 30 pages
      Then it is recorded
      And 150 pages are known to be held

  Rule: Files are asked for from stores of closed cases, and chased
    ICO guidance on the right of access
    Paper, microfiche, electronic, audio. Our reading: each has a number and an end; that a file is slow to come is a
    reason for delay, and moves no last day.

    Scenario: Each ends in its own way
      Given this chronology
        | Mon 1 June 2026  | an access request is received                              |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper      |
        | Tue 2 June 2026  | file 2 is asked for from the archive, on microfiche        |
        | Tue 2 June 2026  | file 3 is asked for from a supplier’s store, on electronic |
        | Tue 2 June 2026  | file 4 is asked for from an office, on audio               |
        | Mon 8 June 2026  | the store is reminded of file 2                            |
        | Fri 12 June 2026 | the store is reminded of file 2                            |
        | Mon 15 June 2026 | file 1 is found, 120 pages                                 |
        | Mon 15 June 2026 | file 2 is not found                                        |
      When on Tue 16 June 2026 file 3 turns out to have been destroyed
      Then the files are
        | 1 | found     | 120 | 0 |
        | 2 | not found | 0   | 2 |
        | 3 | destroyed | 0   | 0 |
        | 4 | awaited   | 0   | 0 |
      And 1 files, 0 consents and 0 reviews are awaited
      And the last day for the answer is Wed 1 July 2026

    Scenario: What was found is made electronic
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Mon 15 June 2026 | file 1 is found, 120 pages                            |
      When on Wed 17 June 2026 file 1 is digitised, 118 pages
      Then it is recorded
      And what was made electronic is
        | 1 | 120 | 118 | legible |
      And 120 pages are known to be held

    Scenario: What was made electronic cannot be read
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Mon 15 June 2026 | file 1 is found, 120 pages                            |
      When on Wed 17 June 2026 file 1 is digitised, 125 pages that cannot be read
      Then it is recorded
      And what was made electronic is
        | 1 | 120 | 125 | illegible |
      And 120 pages are known to be held

    Scenario: What was not found cannot be made electronic
      Given this chronology
        | Mon 1 June 2026 | an access request is received                         |
        | Tue 2 June 2026 | file 1 is asked for from the records centre, on paper |
      When on Wed 17 June 2026 file 1 is digitised, 118 pages
      Then it is impossible: retrieval not found

    Scenario: What was not asked for is not chased
      Given on Mon 1 June 2026 an access request is received
      When on Wed 3 June 2026 the store is reminded of file 1
      Then it is impossible: retrieval not open

    Scenario: What has come does not come again
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Mon 15 June 2026 | file 1 is found, 120 pages                            |
      When on Tue 16 June 2026 file 1 is not found
      Then it is impossible: retrieval not open

    Scenario: Two files of one number
      Given this chronology
        | Mon 1 June 2026 | an access request is received                         |
        | Tue 2 June 2026 | file 1 is asked for from the records centre, on paper |
      When on Wed 3 June 2026 file 1 is asked for from the archive, on paper
      Then it is impossible: retrieval out of order

    Scenario: From a store that is on no list
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 file 1 is asked for from the attic, on paper
      Then it is impossible: unknown store

  Rule: A reason for delay is noted, and is no ground of extension
    ICO guidance on the right of access; UK GDPR Art 12A(3)

    Scenario Outline: From the list
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 a reason for delay is noted: <reason>
      Then it is recorded
      And the reason for delay is <noted>
      And the last day for the answer is Wed 1 July 2026

      Examples:
        | reason                     | noted               | why                               |
        | retrieval from a store     | retrieval           | the stores were moved             |
        | lack of redaction resource | redaction resource  | nobody to take out what is exempt |
        | consent of others awaited  | third party consent | another person has not answered   |

    Scenario: A reason that is not on the list
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 a reason for delay is noted: we forgot
      Then it is impossible: unknown delay reason

  Rule: The requester is kept told how far it has come
    ICO guidance on the right of access
    Our reading: any question, notice or disclosure is a contact too.

    Scenario Outline: The last contact
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 <what>
      Then the last contact was on <contact>

      Examples:
        | what                                                 | contact          | why                         |
        | the requester is told how far it has come, by letter | Mon 15 June 2026 | an update                   |
        | clarification 1 is asked for                         | Mon 15 June 2026 | a question                  |
        | an extension is told: the complexity of the requests | Mon 15 June 2026 | a notice                    |
        | the search is complete, 12 pages                     | Mon 1 June 2026  | the requester heard nothing |
