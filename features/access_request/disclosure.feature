Feature: Disclosure
  UK GDPR Article 15. A request is answered by a disclosure in full, by one in part, or by the answer that nothing is
  held, which is a full answer and no refusal. Before anything goes out, every page located is accounted for.

  Rule: Every page is accounted for
    ICO guidance on the right of access
    Located is what was released in full, released with redactions, withheld, a duplicate or out of scope. Our reading:
    each disclosure gives the account of all that was dealt with so far, so that the last is the request's.

    Scenario: Pages that add up
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                 |
        | Mon 15 June 2026 | redaction 1 takes out pages 3 to 5 of document 12, under send |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                        |
      When on Wed 17 June 2026 part is sent: 20 located, 12 released full, 2 released redacted, 1 withheld, 3 duplicate, 2 out of scope
      Then it is recorded
      And the outcome is part

    Scenario Outline: Pages that do not add up
      Given on Mon 1 June 2026 an access request is received
      When on Wed 17 June 2026 everything is sent: <account>
      Then it is impossible: pages do not add up

      Examples:
        | account                                   | why               |
        | 20 located, 19 released full              | a page is missing |
        | 20 located, 19 released full, 2 duplicate | a page too many   |

    Scenario Outline: Pages that are known to be held, and left out of the account
      Given this chronology
        | Mon 1 June 2026  | an access request is received     |
        | Fri 12 June 2026 | the search is complete, 100 pages |
      When on Wed 17 June 2026 <sent>
      Then it is impossible: pages do not add up

      Examples:
        | sent                                             | why                              |
        | everything is sent: 99 located, 99 released full | a page that the search had found |
        | the answer is that nothing is held               | the search had found something   |

    Scenario Outline: What each search and each file made known adds up
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Fri 5 June 2026  | the search is complete, 60 pages                      |
        | Mon 8 June 2026  | file 1 is found, 50 pages                             |
        | Tue 9 June 2026  | file 1 is digitised, 70 pages                         |
        | Fri 12 June 2026 | the search is complete, 40 pages                      |
      When on Wed 17 June 2026 everything is sent: <account>
      Then it is <recorded>

      Examples:
        | account                        | recorded                        | why                             |
        | 150 located, 150 released full | recorded                        | 60 and 40 by searches, 50 in it |
        | 149 located, 149 released full | impossible: pages do not add up | a page is left out              |
        | 110 located, 110 released full | impossible: pages do not add up | the second search is left out   |
        | 100 located, 100 released full | impossible: pages do not add up | the file is left out            |

    Scenario: An account may tell of more than was known
      Given this chronology
        | Mon 1 June 2026  | an access request is received     |
        | Fri 12 June 2026 | the search is complete, 100 pages |
      When on Wed 17 June 2026 everything is sent: 101 located, 101 released full
      Then it is recorded
      And 101 pages are known to be held

    Scenario: A part on the way is no account of what is known
      Given this chronology
        | Mon 1 June 2026  | an access request is received     |
        | Fri 12 June 2026 | the search is complete, 100 pages |
      When on Wed 17 June 2026 a first part is sent: 40 located, 40 released full
      Then it is recorded
      And 100 pages are known to be held

    Scenario Outline: What is taken out has its lines
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                 |
        | Mon 15 June 2026 | redaction 1 takes out pages 3 to 5 of document 12, under send |
        | Mon 15 June 2026 | redaction 2 takes out page 5 of document 12, under adoption   |
        | Tue 16 June 2026 | redaction 1 is <first> by somebody else                       |
        | Tue 16 June 2026 | redaction 2 is upheld by somebody else                        |
      When on Wed 17 June 2026 part is sent: 20 located, 17 released full, 3 released redacted
      Then it is <recorded>

      Examples:
        | first   | recorded                           | why                                     |
        | upheld  | recorded                           | three pages, one of them with two lines |
        | removed | impossible: page without redaction | only one page has a line that stands    |

    Scenario Outline: No page of which something is taken out is released in full
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                 |
        | Mon 15 June 2026 | redaction 1 takes out pages 3 to 5 of document 12, under send |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                        |
      When on Wed 17 June 2026 <sent>
      Then it is <recorded>

      Examples:
        | sent                                                                                         | recorded                                   | why                              |
        | part is sent: 20 located, 17 released full, 2 released redacted, 1 withheld                  | recorded                                   | each of the three is kept back   |
        | part is sent: 20 located, 17 released full, 1 released redacted, 1 duplicate, 1 out of scope | recorded                                   | two of them are not sent at all  |
        | part is sent: 20 located, 18 released full, 2 released redacted                              | impossible: redacted page released in full | the third is given after all     |
        | part is sent: 20 located, 18 released full, 1 withheld, 1 duplicate                          | impossible: redacted page released in full | so is one here                   |
        | a first part is sent: 10 located, 8 released full, 2 released redacted                       | recorded                                   | the third may come with the rest |

    Scenario: What was not reviewed is not sent
      Given this chronology
        | Mon 1 June 2026  | an access request is received                           |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under send |
        | Tue 16 June 2026 | redaction 2 takes out page 4 of document 12, under send |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                  |
      When on Wed 17 June 2026 part is sent: 20 located, 19 released full, 1 released redacted
      Then it is impossible: redaction not reviewed

    Scenario: What is taken out of a part on the way has its lines too
      Given this chronology
        | Mon 1 June 2026  | an access request is received                           |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under send |
      When on Wed 17 June 2026 a first part is sent: 20 located, 19 released full, 1 released redacted
      Then it is impossible: page without redaction

  Rule: What is called full, part or not held is so
    ICO guidance on the right of access

    Scenario Outline: What fits
      Given on Mon 1 June 2026 an access request is received
      When on Wed 17 June 2026 <sent>
      Then it is recorded
      And the request is disclosed
      And the outcome is <outcome>
      And the answer leaves out nothing

      Examples:
        | sent                                                             | outcome  | why                           |
        | everything is sent: 20 located, 20 released full                 | full     | all of it                     |
        | everything is sent: 20 located, 15 released full, 5 duplicate    | full     | a duplicate is not withheld   |
        | everything is sent: 20 located, 15 released full, 5 out of scope | full     | nor is what was not asked for |
        | the answer is that nothing is held                               | not held | a full answer                 |

    Scenario Outline: What does not fit
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                 |
        | Mon 15 June 2026 | redaction 1 takes out pages 3 to 5 of document 12, under send |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                        |
      When on Wed 17 June 2026 <sent>
      Then it is impossible: extent does not fit

      Examples:
        | sent                                                                  | why                           |
        | everything is sent: 20 located, 19 released full, 1 withheld          | full, and a page withheld     |
        | everything is sent: 20 located, 20 released full                      | full, and the log takes out   |
        | part is sent: 20 located, 20 released full                            | part, and nothing kept back   |
        | the answer is that nothing is held, but of 1 located, 1 released full | not held, and a page released |
        | the answer is that nothing is held                                    | not held, and the log has one |

    Scenario Outline: A full answer has pages
      Given on Mon 1 June 2026 an access request is received
      When on Wed 17 June 2026 <sent>
      Then it is <recorded>

      Examples:
        | sent                                           | recorded                        | why                      |
        | everything is sent: 1 located, 1 released full | recorded                        | a page                   |
        | everything is sent: 0 located                  | impossible: extent does not fit | that is: nothing is held |
        | the answer is that nothing is held             | recorded                        | and so it is said        |

  Rule: A part may be sent on the way, and a supplement afterwards
    ICO guidance on the right of access
    Our reading: time ends with the disclosure that answers the request; what comes before it does not end it, and what
    comes after it does not move it. What is found after the answer is searched for, redacted and reviewed as before it.

    Scenario: A part on the way
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 a first part is sent: 10 located, 10 released full
      Then it is recorded
      And it is open, and time runs
      And the last contact was on Mon 15 June 2026

    Scenario: The rest of it
      Given this chronology
        | Mon 1 June 2026  | an access request is received                      |
        | Mon 15 June 2026 | a first part is sent: 10 located, 10 released full |
      When on Mon 29 June 2026 everything is sent: 30 located, 30 released full
      Then it was answered on Mon 29 June 2026 by disclosure, in time
      And the outcome is full

    Scenario Outline: The account of the answer is of the parts that were sent before it too
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                      |
        | Mon 15 June 2026 | a first part is sent: 12 located, 10 released full, 2 out of scope |
      When on Mon 29 June 2026 everything is sent: <account>
      Then it is <recorded>

      Examples:
        | account                                      | recorded                        | why                                |
        | 12 located, 10 released full, 2 out of scope | recorded                        | there was no more                  |
        | 11 located, 10 released full, 1 out of scope | impossible: pages do not add up | a page is left out                 |
        | 12 located, 9 released full, 3 out of scope  | impossible: pages do not add up | a page that was sent is taken back |

    Scenario: A supplement
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                   |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under send         |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                          |
        | Wed 17 June 2026 | part is sent: 20 located, 19 released full, 1 released redacted |
      When on Mon 3 August 2026 a supplement is sent: 25 located, 24 released full, 1 released redacted
      Then it is recorded
      And it was answered on Wed 17 June 2026 by disclosure, in time
      And the outcome is part

    Scenario: What was found since
      Given this chronology
        | Mon 1 June 2026  | an access request is received                           |
        | Mon 15 June 2026 | everything is sent: 20 located, 20 released full        |
        | Mon 20 July 2026 | the search is complete, 5 pages                         |
        | Tue 21 July 2026 | redaction 1 takes out page 3 of document 12, under send |
        | Wed 22 July 2026 | redaction 1 is upheld by somebody else                  |
      When on Mon 3 August 2026 a supplement is sent: 25 located, 24 released full, 1 released redacted
      Then it is recorded
      And it was answered on Mon 15 June 2026 by disclosure, in time

    Scenario Outline: The account of a supplement is of what was sent before it too
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Mon 8 June 2026  | the search is complete, 18 pages                      |
        | Tue 9 June 2026  | file 1 is not found                                   |
        | Mon 15 June 2026 | everything is sent: 20 located, 20 released full      |
        | Mon 20 July 2026 | the search is complete, 5 pages                       |
      When on Mon 3 August 2026 a supplement of everything is sent: <account>
      Then it is <recorded>

      Examples:
        | account                      | recorded                        | why                                  |
        | 25 located, 25 released full | recorded                        | the account of 15 June, and 5 since  |
        | 24 located, 24 released full | impossible: pages do not add up | a page is left out                   |
        | 5 located, 5 released full   | impossible: pages do not add up | what was sent on 15 June is left out |

    Scenario: A supplement to nothing
      Given this chronology
        | Mon 1 June 2026 | an access request is received                           |
        | Mon 8 June 2026 | redaction 1 takes out page 3 of document 12, under send |
        | Tue 9 June 2026 | redaction 1 is upheld by somebody else                  |
      When on Mon 15 June 2026 a supplement is sent: 25 located, 24 released full, 1 withheld
      Then it is impossible: not called a supplement

    Scenario: A second answer
      Given this chronology
        | Mon 1 June 2026  | an access request is received                    |
        | Mon 15 June 2026 | everything is sent: 20 located, 20 released full |
      When on Mon 3 August 2026 everything is sent: 25 located, 25 released full
      Then it is impossible: not called a supplement

  Rule: The reader is told what was taken out, and where to complain
    ICO guidance on the right of access
    Our reading: what is left unexplained is a finding, and no bar.

    Scenario: Unexplained redactions
      Given this chronology
        | Mon 1 June 2026  | an access request is received                           |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under send |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                  |
      When on Wed 17 June 2026 part is sent, unexplained: 20 located, 19 released full, 1 released redacted
      Then it is recorded
      And it is a finding that the answer leaves out what it owes: exemptions not explained

    Scenario: A review gives a page after all that was kept back
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                   |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under send         |
        | Tue 16 June 2026 | redaction 1 is upheld by somebody else                          |
        | Wed 17 June 2026 | part is sent: 20 located, 19 released full, 1 released redacted |
      When on Mon 22 June 2026 redaction 1 is removed by somebody else
      Then it is a finding that the answer leaves out what it owes: kept back without a line

    Scenario Outline: An answer that waits for no file
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Tue 2 June 2026  | file 2 is asked for from the archive, on paper        |
        | Fri 12 June 2026 | file 1 is found, 10 pages                             |
        | Mon 15 June 2026 | <before>                                              |
      When on Wed 17 June 2026 <sent>
      Then it is recorded
      And <finding>

      Examples:
        | before                          | sent                                               | finding                                                                                    | why                     |
        | the store is reminded of file 2 | everything is sent: 10 located, 10 released full   | it is a finding that the answer leaves out what it owes: answered while a file was awaited | file 2 has not come     |
        | file 2 is not found             | everything is sent: 10 located, 10 released full   | the answer leaves out nothing                                                              | both files have come    |
        | the store is reminded of file 2 | a first part is sent: 10 located, 10 released full | the answer leaves out nothing                                                              | a part is no answer yet |
        | the store is reminded of file 2 | access is refused: excessive                       | the answer leaves out nothing                                                              | nothing is sent         |

    Scenario: What was answered too soon stays so, whatever comes afterwards
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Tue 2 June 2026  | file 1 is asked for from the records centre, on paper |
        | Mon 15 June 2026 | the answer is that nothing is held                    |
        | Mon 22 June 2026 | file 1 is found, 10 pages                             |
      When on Tue 23 June 2026 a supplement of everything is sent: 10 located, 10 released full
      Then it is a finding that the answer leaves out what it owes: answered while a file was awaited

    Scenario: A supplement waits for no other file
      Given this chronology
        | Mon 1 June 2026  | an access request is received                         |
        | Mon 15 June 2026 | everything is sent: 10 located, 10 released full      |
        | Mon 22 June 2026 | file 1 is asked for from the records centre, on paper |
      When on Tue 23 June 2026 a supplement of everything is sent: 12 located, 12 released full
      Then the answer leaves out nothing

    Scenario: Without a word of the regulator
      Given on Mon 1 June 2026 an access request is received
      When on Wed 17 June 2026 everything is sent, without a word of the regulator: 20 located, 20 released full
      Then it is recorded
      And it is a finding that the answer leaves out what it owes: regulator not told
